/// The exposure that remains when something is closed: the best path around it.
///
/// Every organisation's exposure in the whole graph is known. With something closed it cannot be worse, so it is an honest
/// estimate of what a path may still meet (A*): the search looks only at organisations on paths worse than the one it will find,
/// which are few even in a graph of millions.
struct DetourSearch {
    let graph: SupplyGraph
    let map: ExposureMap
    let workspace: GraphWorkspace

    /// What no path may use.
    enum Closed: Equatable {
        case link(Int32, Int32)
        case organisation(Int32)
        case ownRisk(Int32)
        case unknownTier(Int32)
    }

    /// The cost that remains from `buyer`, `Cost.nothing` where nothing is left.
    func cost(from buyer: Int32, without closed: Closed) -> UInt32 {
        let costs = workspace.detourCosts.elements
        defer {
            for organisation in workspace.detourTouched { costs[Int(organisation)] = Cost.nothing }
            workspace.detourTouched.removeAll(keepingCapacity: true)
            workspace.detourHeap.removeAll()
        }
        return graph.withCosts(map.steps, kind: map.kind) { view, stepCosts, ends in
            reach(buyer, 0, closed)
            var best = Cost.nothing
            while let number = workspace.detourHeap.take() {
                let estimate = UInt32(number >> 32)
                if estimate >= best { break }
                let organisation = Int32(truncatingIfNeeded: number)
                let cost = costs[Int(organisation)]
                // A better way here was found after this entry was made.
                if cost + map.costs[Int(organisation)] < estimate { continue }
                if closed != .ownRisk(organisation) { best = min(best, cost + ends.own(Int(organisation))) }
                if closed != .unknownTier(organisation) { best = min(best, cost + ends.below(Int(organisation))) }
                for place in view.row(Int(organisation)) {
                    let supplier = view.suppliers[place]
                    if closed == .link(organisation, supplier) { continue }
                    reach(supplier, cost + stepCosts[Int(view.shares[place])], closed)
                }
            }
            return best
        }
    }

    private func reach(_ organisation: Int32, _ cost: UInt32, _ closed: Closed) {
        let estimate = cost + map.costs[Int(organisation)]
        guard estimate < Cost.nothing, cost < workspace.detourCosts.elements[Int(organisation)],
            closed != .organisation(organisation)
        else { return }
        workspace.detourCosts.elements[Int(organisation)] = cost
        workspace.detourTouched.append(organisation)
        workspace.detourHeap.insert(UInt64(estimate) << 32 | UInt64(UInt32(organisation)))
    }
}
