import SupplyGraph

/// What the engine must find, by trying everything.
struct BruteForce {
    let chain: Chain
    let policy: ExposurePolicy

    init(_ chain: Chain, _ policy: ExposurePolicy = .standard) {
        self.chain = chain
        self.policy = policy
    }

    /// The greatest exposure over all simple paths. A path that crosses itself is never worse than without the loop.
    func exposure(from buyer: Int32, kind: Int) -> Float {
        var worst: Float = 0
        walk(buyer, 1, [buyer]) { organisation, weight in
            worst = max(worst, weight * chain.risks[Int(organisation)][kind])
            if chain.knowledge[Int(organisation)] == .unknown {
                worst = max(worst, weight * policy.decay * chain.tierRisks[Int(organisation)][kind])
            }
        }
        return worst
    }

    /// Which organisations lie below which, circles included.
    func below(_ buyer: Int32) -> Set<Int32> {
        var found: Set<Int32> = [buyer]
        walk(buyer, 1, [buyer]) { organisation, _ in found.insert(organisation) }
        return found
    }

    /// The combined figure, by its definition.
    func combined(_ organisation: Int32, kind: Int, depth: Int) -> Float {
        let own = chain.risks[Int(organisation)][kind]
        if depth == 0 { return own }
        var safe = 1 - own
        if chain.knowledge[Int(organisation)] == .unknown {
            safe *= 1 - policy.decay * chain.tierRisks[Int(organisation)][kind]
        }
        for (supplier, share) in suppliers(organisation) {
            safe *= 1 - policy.decay * (share ?? policy.untoldShare) * combined(supplier, kind: kind, depth: depth - 1)
        }
        return 1 - safe
    }

    /// Suppliers with the share that counts: the greatest that anybody told.
    func suppliers(_ buyer: Int32) -> [Int32: Float?] {
        var shares = [Int32: Float?]()
        for link in chain.links where link.buyer == buyer && link.supplier != buyer {
            let known = shares[link.supplier] ?? nil
            shares[link.supplier] = .some([known, link.share].compactMap { $0 }.max())
        }
        return shares
    }

    private func walk(_ organisation: Int32, _ weight: Float, _ path: [Int32], _ body: (Int32, Float) -> Void) {
        body(organisation, weight)
        for (supplier, share) in suppliers(organisation) where !path.contains(supplier) {
            walk(supplier, weight * policy.weight(ofShare: share), path + [supplier], body)
        }
    }
}
