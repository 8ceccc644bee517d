extension SupplyGraph {
    /// What reaches each buyer along all paths together: how likely money that it spends meets each kind of risk.
    ///
    /// It stands beside the headline and answers another question. `worstPaths` asks for the worst that is touched, this for how
    /// much of it there is, so amounts count fully: an exposure by one small share is small here and may be high there.
    /// Let r be an organisation's own risk, u that of a tier below that nobody knows (0 where known), and C₀ = r. Then
    ///
    ///     Cₙ = 1 − (1 − r) × (1 − decay × u) × Π over suppliers (1 − decay × share × Cₙ₋₁ of the supplier)
    ///
    /// and the figure is C of `policy.deepestTier`: each supplier passes on what reaches it, independently of the others, along
    /// every path of that many steps. It lies in 0...1, rises with every risk, share and link, and circles end by themselves.
    /// With shares that sum to 1 at most it stays well below 1; where shares are untold it is as cautious as `untoldShare`.
    ///
    /// A buyer with suppliers of 0.5 and 0.25 whose risks are 0.8 and 0.4, at a decay of 0.8: 1 − (1 − 0.32) × (1 − 0.08) =
    /// 0.3744.
    ///
    /// Products are multiplied in the order of numbers, so another numbering may change the seventh digit. Costs at most
    /// `deepestTier` passes over what lies below the buyers, for each four kinds; the same for one buyer or for all.
    ///
    /// - Returns: For each buyer one figure a kind.
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func combinedExposures(
        of buyers: [Int32], policy: ExposurePolicy = .standard, in workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [[Float]] {
        try workspace.check(self)
        var sources = [Int32]()
        for buyer in buyers { sources.append(try representative(of: buyer)) }
        let sizes = tiers(fromAll: sources, deepest: policy.deepestTier, workspace)
        var answers = [[Float]](repeating: [], count: sources.count)
        for firstKind in stride(from: 0, to: kindCount, by: 4) {
            let figures = combine(firstKind, policy, sizes, workspace)
            for (place, source) in sources.enumerated() {
                for lane in 0..<min(4, kindCount - firstKind) {
                    answers[place].append(min(1, max(0, figures[Int(source)][lane])))
                }
            }
        }
        return answers
    }

    private func combine(
        _ firstKind: Int, _ policy: ExposurePolicy, _ sizes: [Int], _ workspace: GraphWorkspace
    ) -> UnsafeMutableBufferPointer<SIMD4<Float>> {
        var current = workspace.combined.elements
        var next = workspace.nextCombined.elements
        let safety = workspace.ownSafety.elements
        let order = workspace.order.elements
        // -1, far below all buyers, becomes the greatest of unsigned numbers.
        let depths = workspace.tiers.elements
        let kept = (0..<Thousandths.tableSize).map { share in
            policy.decay * (share == Int(Thousandths.untold) ? policy.untoldShare : Thousandths.value(UInt16(share)))
        }
        return withView { view in
            kept.withUnsafeBufferPointer { kept in
                for position in 0..<sizes.reduce(0, +) {
                    let organisation = Int(order[position])
                    let own = SIMD4<Float>.one - Self.risks(view.risks, view, organisation, firstKind)
                    current[organisation] = .one - own
                    safety[organisation] = own
                    if view.isTierUnknown(organisation) {
                        let below = Self.risks(view.tierRisks, view, organisation, firstKind)
                        safety[organisation] = own * (.one - policy.decay * below)
                    }
                }
                // What lies so deep that the rest of the steps cannot carry it to a buyer need not be looked at again.
                for step in 1...policy.deepestTier {
                    let tiers = min(sizes.count, policy.deepestTier - step + 1)
                    let count = sizes[..<tiers].reduce(0, +)
                    func combine(_ organisation: Int) {
                        var safe = safety[organisation]
                        for place in view.row(organisation) {
                            safe *= .one - kept[Int(view.shares[place])] * current[Int(view.suppliers[place])]
                        }
                        next[organisation] = .one - safe
                    }
                    // Where most take part, reading all rows in their order is faster than jumping from one to another.
                    if count > view.count / 4 {
                        for organisation in 0..<view.count where UInt32(bitPattern: depths[organisation]) < tiers {
                            combine(organisation)
                        }
                    } else {
                        for position in 0..<count { combine(Int(order[position])) }
                    }
                    swap(&current, &next)
                }
                return current
            }
        }
    }

    /// Four kinds of risk side by side, 0 where there are fewer.
    @inline(__always) private static func risks(
        _ thousandths: UnsafeBufferPointer<UInt16>, _ view: GraphView, _ organisation: Int, _ firstKind: Int
    ) -> SIMD4<Float> {
        var risks = SIMD4<Float>.zero
        for lane in 0..<min(4, view.kinds - firstKind) {
            risks[lane] = Thousandths.value(thousandths[organisation * view.kinds + firstKind + lane])
        }
        return risks
    }
}
