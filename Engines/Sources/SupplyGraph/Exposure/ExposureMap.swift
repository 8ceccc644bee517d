/// How exposed every organisation is to one kind of risk, all at once: the same figure that `worstPaths` gives for one buyer.
///
/// Risk is spread from where it lies to those who buy from there, the greatest first, so that one search answers for all
/// buyers and knows the worst path of each. Takes 4 bytes an organisation and about as long as one buyer's `worstPaths`: from
/// two buyers on it is the cheaper way. It also makes asking for remedies and choke points cheap, since no search needs to look
/// where the map says that nothing worse can be found.
public struct ExposureMap: Sendable {
    /// The kind of risk.
    public let kind: Int
    /// How risk travels.
    public let policy: ExposurePolicy
    let steps: StepCosts
    let costs: [UInt32]
    private let kindCount: Int

    /// Spreads one kind of risk over `graph`.
    ///
    /// - Throws: `noSuchKind` or `madeForAnotherGraph`.
    public init(
        of graph: SupplyGraph, kind: Int, policy: ExposurePolicy = .standard, in workspace: GraphWorkspace
    ) throws(SupplyGraphError) {
        try workspace.check(graph)
        try graph.check(kind: kind)
        self.kind = kind
        self.policy = policy
        let steps = workspace.steps(policy)
        self.steps = steps
        kindCount = graph.kindCount
        costs = [UInt32](unsafeUninitializedCapacity: graph.organisationCount) { costs, count in
            Self.spread(graph, kind, steps, workspace, costs)
            count = graph.organisationCount
        }
    }

    /// The exposure of an organisation, 0...1.
    ///
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func exposure(of organisation: Int32, in graph: SupplyGraph) throws(SupplyGraphError) -> Float {
        try check(graph)
        return Cost.weight(costs[Int(try graph.representative(of: organisation))])
    }

    /// The worst path from an organisation; nil where it is not exposed. Costs as much as the suppliers along the path.
    ///
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func worstPath(from buyer: Int32, in graph: SupplyGraph) throws(SupplyGraphError) -> WorstPath? {
        try check(graph)
        let buyer = try graph.representative(of: buyer)
        guard costs[Int(buyer)] < Cost.nothing else { return nil }
        return graph.withCosts(steps, kind: kind) { view, stepCosts, ends in
            var path = [buyer]
            var organisation = Int(buyer)
            while true {
                let cost = costs[organisation]
                let end: PathEnd? =
                    ends.own(organisation) == cost ? .ownRisk : ends.below(organisation) == cost ? .unknownTier : nil
                let next = view.row(organisation).first { place in
                    stepCosts[Int(view.shares[place])] + costs[Int(view.suppliers[place])] == cost
                }
                guard end == nil, let next else {
                    return WorstPath(
                        kind: kind, exposure: Cost.weight(costs[Int(buyer)]), organisations: path, end: end ?? .ownRisk)
                }
                organisation = Int(view.suppliers[next])
                path.append(Int32(organisation))
            }
        }
    }

    func check(_ graph: SupplyGraph) throws(SupplyGraphError) {
        guard graph.organisationCount == costs.count, graph.kindCount == kindCount else { throw .madeForAnotherGraph }
    }

    private static func spread(
        _ graph: SupplyGraph, _ kind: Int, _ steps: StepCosts, _ workspace: GraphWorkspace,
        _ costs: UnsafeMutableBufferPointer<UInt32>
    ) {
        let queue = workspace.queue
        queue.begin(step: steps.cheapest)
        graph.withCosts(steps, kind: kind) { view, stepCosts, ends in
            for organisation in 0..<view.count {
                let cost = ends.cheapest(organisation)
                costs.initializeElement(at: organisation, to: cost)
                if cost < Cost.nothing { queue.insert(Int32(organisation), bucket: Int(cost >> queue.shift)) }
            }
            let spread = Spread(
                starts: view.reverseStarts, others: view.buyers, shares: view.reverseShares, stepCosts: stepCosts)
            spread.run(workspace.queue, costs, workspace.order.elements)
        }
    }
}
