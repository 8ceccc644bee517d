/// What changed below a buyer between two graphs, such as those of two dates. Both number organisations alike; the later may
/// have more of them.
public struct SupplyChange: Hashable, Sendable {
    /// Organisations that lie below the buyer after, and did not before; by number.
    public let cameBelow: [Int32]
    /// Organisations that lay below the buyer before, and do not after; by number.
    public let wentFromBelow: [Int32]
    /// Links below the buyer after that were not below it before; by numbers.
    public let linksCame: [Link]
    /// Links below the buyer before that are not below it after; by numbers.
    public let linksWent: [Link]
    /// The exposure to each kind of risk.
    public let exposures: [ExposureChange]

    /// Compares what lies below `buyer` in two graphs. Costs a pass over each for tiers and one for exposure.
    ///
    /// - Throws: `noSuchOrganisation`, or `differentKinds`.
    public init(
        from before: SupplyGraph, to after: SupplyGraph, below buyer: Int32, policy: ExposurePolicy = .standard
    ) throws(SupplyGraphError) {
        guard before.kindCount == after.kindCount else { throw .differentKinds(before.kindCount, after.kindCount) }
        let earlier = GraphWorkspace(for: before)
        let later = GraphWorkspace(for: after)
        let pathsBefore = try before.worstPaths(from: buyer, policy: policy, in: earlier)
        let pathsAfter = try after.worstPaths(from: buyer, policy: policy, in: later)
        let reasons = ChangeReasons(before: before, after: after, steps: later.steps(policy))
        exposures = zip(pathsBefore, pathsAfter).enumerated().map { kind, paths in
            ExposureChange(
                kind: kind, before: paths.0, after: paths.1, reasons: reasons.reasons(kind, paths.0, paths.1))
        }
        let sizesBefore = try before.tiers(from: buyer, in: earlier)
        let sizesAfter = try after.tiers(from: buyer, in: later)
        let orderBefore = earlier.order.elements[..<sizesBefore.reduce(0, +)]
        let orderAfter = later.order.elements[..<sizesAfter.reduce(0, +)]
        cameBelow = orderAfter.filter { earlier.tier(of: $0) == nil }.sorted()
        wentFromBelow = orderBefore.filter { later.tier(of: $0) == nil }.sorted()
        linksCame = Self.links(of: orderAfter, in: after, without: before, earlier)
        linksWent = Self.links(of: orderBefore, in: before, without: after, later)
    }

    private static func links(
        of organisations: Slice<UnsafeMutableBufferPointer<Int32>>, in graph: SupplyGraph, without other: SupplyGraph,
        _ workspace: GraphWorkspace
    ) -> [Link] {
        var links = [Link]()
        for organisation in organisations.sorted() {
            let isBelow = workspace.tier(of: organisation) != nil
            for place in Int(graph.starts[Int(organisation)])..<Int(graph.starts[Int(organisation) + 1]) {
                let supplier = graph.suppliers[place]
                if isBelow, other.share(from: organisation, to: supplier) != nil { continue }
                let share = graph.shares[place]
                links.append(
                    Link(
                        buyer: organisation, supplier: supplier,
                        share: share == Thousandths.untold ? nil : Thousandths.value(share)))
            }
        }
        return links
    }
}

extension SupplyGraph {
    /// The share in thousandths, `Thousandths.untold` where nobody told it; nil where there is no link or no such organisation.
    func share(from buyer: Int32, to supplier: Int32) -> UInt16? {
        guard Int(buyer) < organisationCount else { return nil }
        var low = Int(starts[Int(buyer)])
        let end = Int(starts[Int(buyer) + 1])
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if suppliers[middle] < supplier { low = middle + 1 } else { high = middle }
        }
        return low < end && suppliers[low] == supplier ? shares[low] : nil
    }
}
