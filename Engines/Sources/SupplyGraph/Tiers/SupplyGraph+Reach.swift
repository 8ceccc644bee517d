extension SupplyGraph {
    /// The tiers below many buyers. 64 of them walk the graph together, one bit each, and share what they pay for memory.
    ///
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func reach(of buyers: [Int32], in workspace: GraphWorkspace) throws(SupplyGraphError) -> SharedReach {
        var counts = [Int32](repeating: 0, count: organisationCount)
        var sizes = [[Int]](repeating: [], count: buyers.count)
        var counters = BitCounters()
        var place = (first: 0, tier: 0)
        func close() {
            for (bit, count) in counters.take(buyers.count - place.first).enumerated() where count > 0 {
                sizes[place.first + bit].append(count)
            }
        }
        try eachReached(from: buyers, in: workspace) { organisation, first, mask, tier in
            if place != (first, tier) {
                close()
                place = (first, tier)
            }
            counts[Int(organisation)] += Int32(truncatingIfNeeded: mask.nonzeroBitCount)
            counters.add(mask)
        }
        close()
        return SharedReach(tierSizes: sizes, buyerCounts: counts)
    }

    /// Tells of each organisation in which tier below which buyers it lies, without keeping any of it.
    ///
    /// `body` is given the organisation, the place of a buyer in `buyers`, a mask whose bit n stands for the buyer n places
    /// further, and the tier. Each pair of buyer and organisation is told once, tier by tier within each 64 buyers.
    ///
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func eachReached(
        from buyers: [Int32], in workspace: GraphWorkspace,
        _ body: (_ organisation: Int32, _ first: Int, _ mask: UInt64, _ tier: Int) -> Void
    ) throws(SupplyGraphError) {
        try workspace.check(self)
        var sources = [Int32]()
        for buyer in buyers { sources.append(try representative(of: buyer)) }
        for first in stride(from: 0, to: sources.count, by: 64) {
            let batch = sources[first..<min(sources.count, first + 64)]
            withView { view in
                Self.walk(view, Array(batch), workspace) { body($0, first, $1, $2) }
            }
        }
    }

    private static func walk(
        _ view: GraphView, _ buyers: [Int32], _ workspace: GraphWorkspace, _ body: (Int32, UInt64, Int) -> Void
    ) {
        let states = workspace.seenAndNext.elements
        let front = workspace.front.elements
        var order = workspace.order.elements
        var nextOrder = workspace.nextOrder.elements
        states.update(repeating: .zero)
        var count = 0
        for (bit, buyer) in buyers.enumerated() {
            if states[Int(buyer)].y == 0 {
                order[count] = buyer
                count += 1
            }
            states[Int(buyer)].y |= 1 << UInt64(bit)
        }
        var tier = 0
        while count > 0 {
            for position in 0..<count {
                let organisation = Int(order[position])
                let mask = states[organisation].y
                states[organisation] = SIMD2(states[organisation].x | mask, 0)
                front[organisation] = mask
                body(Int32(organisation), mask, tier)
            }
            // Where many are in the tier, reading all rows in their order is faster than jumping from one to another.
            if count > view.count / 8 {
                count = 0
                for organisation in 0..<view.count where front[organisation] != 0 {
                    order[count] = Int32(truncatingIfNeeded: organisation)
                    count += 1
                }
            }
            var nextCount = 0
            for first in stride(from: 0, to: count, by: Foresight.together) {
                let range = first..<min(count, first + Foresight.together)
                let members = UnsafeMutableBufferPointer(rebasing: order[range])
                if Foresight.touch(members, view.starts, view.suppliers, nil, states) { continue }
                for organisation in members {
                    let mask = front[Int(organisation)]
                    front[Int(organisation)] = 0
                    for place in view.row(Int(organisation)) {
                        let supplier = view.suppliers[place]
                        let state = states[Int(supplier)]
                        let new = mask & ~state.x
                        if new == 0 { continue }
                        nextOrder[nextCount] = supplier
                        nextCount += state.y == 0 ? 1 : 0
                        states[Int(supplier)].y = state.y | new
                    }
                }
            }
            swap(&order, &nextOrder)
            count = nextCount
            tier += 1
        }
    }
}
