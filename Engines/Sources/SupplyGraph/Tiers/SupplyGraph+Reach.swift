extension SupplyGraph {
    /// The tiers below many buyers. 64 of them walk the graph together, one bit each, and share what they pay for memory.
    ///
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func reach(of buyers: [Int32], in workspace: GraphWorkspace) throws(SupplyGraphError) -> SharedReach {
        var counts = [Int32](repeating: 0, count: organisationCount)
        var sizes = [[Int]](repeating: [], count: buyers.count)
        try eachReached(from: buyers, in: workspace) { organisation, first, mask, tier in
            counts[Int(organisation)] += Int32(mask.nonzeroBitCount)
            var rest = mask
            while rest != 0 {
                let buyer = first + rest.trailingZeroBitCount
                if sizes[buyer].count == tier { sizes[buyer].append(0) }
                sizes[buyer][tier] += 1
                rest &= rest - 1
            }
        }
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
        let seen = workspace.seen.elements
        var front = workspace.front.elements
        var nextFront = workspace.nextFront.elements
        var order = workspace.order.elements
        var nextOrder = workspace.nextOrder.elements
        seen.update(repeating: 0)
        var count = 0
        for (bit, buyer) in buyers.enumerated() {
            if front[Int(buyer)] == 0 {
                order[count] = buyer
                count += 1
            }
            front[Int(buyer)] |= 1 << UInt64(bit)
        }
        var tier = 0
        while count > 0 {
            for position in 0..<count {
                let organisation = order[position]
                seen[Int(organisation)] |= front[Int(organisation)]
                body(organisation, front[Int(organisation)], tier)
            }
            var nextCount = 0
            for position in 0..<count {
                let organisation = Int(order[position])
                let mask = front[organisation]
                front[organisation] = 0
                for place in view.row(organisation) {
                    let supplier = view.suppliers[place]
                    let new = mask & ~seen[Int(supplier)]
                    if new == 0 { continue }
                    if nextFront[Int(supplier)] == 0 {
                        nextOrder[nextCount] = supplier
                        nextCount += 1
                    }
                    nextFront[Int(supplier)] |= new
                }
            }
            swap(&front, &nextFront)
            swap(&order, &nextOrder)
            count = nextCount
            tier += 1
        }
    }
}
