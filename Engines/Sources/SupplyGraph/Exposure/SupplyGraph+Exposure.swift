extension SupplyGraph {
    /// The worst path from one buyer to each kind of risk: the headline.
    ///
    /// The exposure is the greatest product, over all paths however long, of what each step keeps and the risk at the end. A
    /// path of no steps counts: whoever wants only what lies below gives the buyer no risk of its own. So does the tier below the
    /// buyer itself, unless its own list of suppliers is said to be complete.
    ///
    /// A force (0) buys 0.4 of its uniforms from a tailor (1), who buys an untold share of cloth from a mill (2) with risk 0.9.
    /// By the standard policy the steps keep 0.8 × (0.5 + 0.5 × 0.4) = 0.56 and 0.8 × (0.5 + 0.5 × 0.5) = 0.6, so
    /// the force's exposure is 0.56 × 0.6 × 0.9 = 0.3024. Were the mill's own suppliers unknown, in a sector of risk 1, the
    /// tier below it would count 0.56 × 0.6 × 0.8 × 1 = 0.2688: less, so that the path ends at the mill itself.
    ///
    /// One search serves all kinds. Costs a pass over what lies below the buyer. For many buyers take an `ExposureMap`.
    ///
    /// - Returns: One entry a kind; nil where the buyer is not exposed to it.
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func worstPaths(
        from buyer: Int32, policy: ExposurePolicy = .standard, in workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [WorstPath?] {
        try workspace.check(self)
        let buyer = try representative(of: buyer)
        let steps = workspace.steps(policy)
        search(from: buyer, steps, workspace)
        return (0..<kindCount).map { kind in
            withCosts(steps, kind: kind) { view, stepCosts, ends in
                var best = UInt64(Cost.nothing) << 32
                for organisation in 0..<view.count {
                    let cost = workspace.costs.elements[organisation] + ends.cheapest(organisation)
                    best = min(best, UInt64(cost) << 32 | UInt64(organisation))
                }
                let cost = UInt32(best >> 32)
                guard cost < Cost.nothing else { return nil }
                let last = Int32(truncatingIfNeeded: best)
                return WorstPath(
                    kind: kind, exposure: Cost.weight(cost),
                    organisations: Self.trace(to: last, from: buyer, view, stepCosts, workspace.costs.elements),
                    end: ends.own(Int(last)) <= ends.below(Int(last)) ? .ownRisk : .unknownTier)
            }
        }
    }

    /// What each organisation adds to the buyer's exposure to one kind of risk, the greatest first.
    ///
    /// Costs a pass over what lies below the buyer.
    ///
    /// - Throws: `noSuchOrganisation`, `noSuchKind` or `madeForAnotherGraph`.
    public func contributions(
        to kind: Int, of buyer: Int32, limit: Int, policy: ExposurePolicy = .standard, in workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [Contribution] {
        try workspace.check(self)
        try check(kind: kind)
        let steps = workspace.steps(policy)
        search(from: try representative(of: buyer), steps, workspace)
        return withCosts(steps, kind: kind) { view, _, ends in
            // One more than asked for: what would be lost without the first depends on the second.
            var least = LeastNumbers(limit: max(2, limit))
            for organisation in 0..<view.count {
                let cost = workspace.costs.elements[organisation] + ends.cheapest(organisation)
                if cost < Cost.nothing { least.insert(UInt64(cost) << 32 | UInt64(organisation)) }
            }
            let numbers = least.sorted()
            let weights = numbers.map { Cost.weight(UInt32($0 >> 32)) }
            return numbers.prefix(max(0, limit)).enumerated().map { place, number in
                let organisation = Int32(truncatingIfNeeded: number)
                let own = ends.own(Int(organisation)) <= ends.below(Int(organisation))
                return Contribution(
                    organisation: organisation, exposure: weights[place], end: own ? .ownRisk : .unknownTier,
                    lost: place == 0 ? weights[0] - (weights.count > 1 ? weights[1] : 0) : 0)
            }
        }
    }

    /// Fills the workspace's costs with the best path from `buyer` to each organisation.
    func search(from buyer: Int32, _ steps: StepCosts, _ workspace: GraphWorkspace) {
        let costs = workspace.costs.elements
        costs.update(repeating: Cost.nothing)
        workspace.queue.begin(step: steps.cheapest)
        withCosts(steps, kind: 0) { view, stepCosts, _ in
            costs[Int(buyer)] = 0
            workspace.queue.insert(buyer, bucket: 0)
            let spread = Spread(starts: view.starts, others: view.suppliers, shares: view.shares, stepCosts: stepCosts)
            spread.run(workspace.queue, costs, workspace.order.elements)
        }
    }

    /// The path by which an organisation was reached, read backwards: of equally good steps the one from the smaller number.
    private static func trace(
        to last: Int32, from buyer: Int32, _ view: GraphView, _ stepCosts: UnsafeBufferPointer<UInt32>,
        _ costs: UnsafeMutableBufferPointer<UInt32>
    ) -> [Int32] {
        var path = [last]
        var organisation = last
        while organisation != buyer {
            let cost = costs[Int(organisation)]
            guard
                let place = view.reverseRow(Int(organisation)).first(where: { place in
                    let before = costs[Int(view.buyers[place])]
                    return before < Cost.nothing && before + stepCosts[Int(view.reverseShares[place])] == cost
                })
            else { break }
            organisation = view.buyers[place]
            path.append(organisation)
        }
        return path.reversed()
    }
}
