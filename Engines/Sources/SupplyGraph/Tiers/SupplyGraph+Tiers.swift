extension SupplyGraph {
    /// How many organisations lie in each tier below a buyer: the buyer alone in tier 0, those it buys from in tier 1, and so
    /// on, each in the first tier in which it is met. `workspace.tier(of:)` then tells each organisation's tier.
    ///
    /// Costs a pass over what lies below the buyer.
    ///
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func tiers(
        from buyer: Int32, in workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [Int] {
        try workspace.check(self)
        return tiers(fromAll: [try representative(of: buyer)], deepest: .max, workspace)
    }

    /// The same from several buyers at once, all of them in tier 0, down to tier `deepest`. Fills the workspace's order, in
    /// which the tiers stand one after the other.
    func tiers(fromAll buyers: [Int32], deepest: Int, _ workspace: GraphWorkspace) -> [Int] {
        let tiers = workspace.tiers.elements
        let order = workspace.order.elements
        tiers.update(repeating: -1)
        var reached = 0
        for buyer in buyers where tiers[Int(buyer)] < 0 {
            tiers[Int(buyer)] = 0
            order[reached] = buyer
            reached += 1
        }
        return withView { view in
            var sizes = [Int]()
            var first = 0
            while first < reached {
                sizes.append(reached - first)
                if sizes.count > deepest { break }
                let end = reached
                let tier = Int32(sizes.count)
                for start in stride(from: first, to: end, by: Foresight.together) {
                    let range = start..<min(end, start + Foresight.together)
                    let members = UnsafeMutableBufferPointer(rebasing: order[range])
                    if Foresight.touch(members, view.starts, view.suppliers, nil, tiers) { continue }
                    for organisation in members {
                        for place in view.row(Int(organisation)) {
                            let supplier = view.suppliers[place]
                            if tiers[Int(supplier)] < 0 {
                                tiers[Int(supplier)] = tier
                                order[reached] = supplier
                                reached += 1
                            }
                        }
                    }
                }
                first = end
            }
            return sizes
        }
    }
}

extension GraphWorkspace {
    /// The tier of an organisation below the buyer whose tiers were asked for last; nil where it is not below it, or where
    /// it was merged into another.
    public func tier(of organisation: Int32) -> Int? {
        guard organisation >= 0, organisation < organisationCount else { return nil }
        let tier = tiers.elements[Int(organisation)]
        return tier < 0 ? nil : Int(tier)
    }
}
