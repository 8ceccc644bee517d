public import Storage
import SupplyGraph

extension ChainPicture {
    /// The way along which most reaches the organisation from a business; nil where no way leads there.
    public func path(to id: ID<Business>) -> PicturedPath? {
        if let worstPath, worstPath.last == id { return worstPath }
        guard let business = business(id), business.tier != nil else { return nil }
        var way = [numbers.number(id)]
        var above = business.before
        while let buyer = above, way.count <= businesses.count {
            way.append(numbers.number(buyer))
            above = self.business(buyer)?.before
        }
        way.append(ChainNumbers.organisation)
        let isUnknown = business.end == .unknownTier
        let path = Self.path(
            numbers, way.reversed(), end: business.end,
            risk: isUnknown ? business.unknownTierRisk ?? 0 : business.node.risk)
        // The engine's figure is the one that stands everywhere else.
        return PicturedPath(steps: path.steps, end: path.end, risk: path.risk, exposure: business.reach)
    }

    /// The worst that a business itself meets, from it downwards; nil where it meets nothing. For the organisation see
    /// `worstPath`.
    public func worstPath(below id: ID<Business>) throws -> PicturedPath? {
        guard numbers.numbers[id] != nil else { return nil }
        return try exposures.worstPath(from: numbers.number(id), in: graph).map { Self.path($0, numbers) }
    }

    /// What would lower what reaches the organisation, the best first: answers before improvements before partings where they
    /// do the same.
    public func lowerings() throws -> [PicturedLowering] {
        let workspace = GraphWorkspace(for: graph)
        return try exposures.lowerings(for: ChainNumbers.organisation, in: graph, workspace).compactMap { lowering in
            guard let remedy = remedy(lowering.remedy) else { return nil }
            return PicturedLowering(
                remedy: remedy, exposure: Double(lowering.exposure), fall: Double(max(0, lowering.fall)))
        }
    }

    /// Businesses that several direct suppliers have on their worst paths, the most common first.
    /// - Parameter limit: how many at most.
    public func shared(limit: Int) throws -> [SharedBusiness] {
        let direct = businesses.filter { $0.tier == 1 }.map { numbers.number($0.node.id) }
        let workspace = GraphWorkspace(for: graph)
        return try exposures.chokePoints(of: direct, limit: limit, in: graph, workspace).compactMap { point in
            numbers.id(point.organisation).map {
                SharedBusiness(
                    business: $0, worstPathCount: point.worstPathCount, reachCount: point.reachCount,
                    fall: Double(max(0, point.fall)))
            }
        }
    }

    private func remedy(_ remedy: Remedy) -> PicturedLowering.Remedy? {
        switch remedy {
        case .answer(let number): numbers.id(number).map { .answer($0) }
        case .improvement(let number): numbers.id(number).map { .improvement($0) }
        case .parting(let buyer, let supplier):
            numbers.id(supplier).map { .parting(buyer: numbers.id(buyer), supplier: $0) }
        }
    }

    static func path(_ path: WorstPath, _ numbers: ChainNumbers) -> PicturedPath {
        let isUnknown = path.end == .unknownTier
        let place = path.organisations.last.map { Int($0) - 1 }.flatMap {
            numbers.nodes.indices.contains($0) ? $0 : nil
        }
        let risk = place.map { isUnknown ? numbers.unknownTiers[$0] ?? 0 : numbers.nodes[$0].risk } ?? 0
        var answer = Self.path(numbers, path.organisations, end: isUnknown ? .unknownTier : .ownRisk, risk: risk)
        answer.exposure = Double(path.exposure)
        return answer
    }

    private static func path(
        _ numbers: ChainNumbers, _ way: [Int32], end: PicturedEnd, risk: Int
    ) -> PicturedPath {
        var kept = 1.0
        let steps = zip(way, way.dropFirst()).compactMap { buyer, supplier -> PicturedPath.Step? in
            guard let link = numbers.link(from: buyer, to: supplier) else { return nil }
            let step = Double(policy.weight(ofShare: link.share.map { Float($0) / 1_000 }))
            kept *= step
            return PicturedPath.Step(link: link, kept: step, keptSoFar: kept)
        }
        return PicturedPath(steps: steps, end: end, risk: min(1_000, max(0, risk)), exposure: 0)
    }
}

extension ChainNumbers {
    /// The link between two numbers; nil where there is none.
    func link(from buyer: Int32, to supplier: Int32) -> PicturedLink? {
        // Links stand in the order of their numbers.
        var low = 0
        var high = links.count
        while low < high {
            let middle = (low + high) / 2
            let place = (number(links[middle].buyer), number(links[middle].supplier))
            if place < (buyer, supplier) { low = middle + 1 } else { high = middle }
        }
        guard low < links.count, number(links[low].buyer) == buyer, number(links[low].supplier) == supplier else {
            return nil
        }
        return links[low]
    }
}
