import Storage
import SupplyGraph

extension ChainChange {
    /// Compares two maps by the engine's change: both number the businesses of either day alike.
    /// - Throws: `SupplyGraphError` for maps of more businesses or links than the engine takes.
    init(
        from before: ChainMap, on first: Day, to after: ChainMap, on last: Day, naming: (ID<Business>) -> Named
    ) throws {
        let old = Dictionary(before.nodes.map { ($0.id, $0) }) { one, _ in one }
        let new = Dictionary(after.nodes.map { ($0.id, $0) }) { one, _ in one }
        let numbers = ChainNumbers(Self.with(Array(new.values), in: before))
        let later = ChainNumbers(Self.with(Array(old.values), in: after))
        let change = try SupplyChange(
            from: try numbers.graph(), to: try later.graph(), below: ChainNumbers.organisation,
            policy: ChainPicture.policy)
        let exposure = change.exposures.first
        let both = old.values.filter { new[$0.id] != nil }.sorted { $0.id.text < $1.id.text }
        let risks = both.compactMap { node -> Risk? in
            guard let after = new[node.id]?.risk, after != node.risk else { return nil }
            return Risk(business: node.id, before: node.risk, after: after)
        }.sorted {
            (-abs($0.after - $0.before), $0.business.text) < (-abs($1.after - $1.before), $1.business.text)
        }
        // Whoever is new and was asked has come as far as somebody who was there.
        let progress = new.values.sorted { $0.id.text < $1.id.text }.compactMap { node -> Progress? in
            let state = old[node.id]?.questionnaire ?? .notAsked
            guard state != node.questionnaire else { return nil }
            return Progress(business: node.id, before: state, after: node.questionnaire)
        }
        self.init(
            first: first, last: last, exposureBefore: Double(exposure?.before?.exposure ?? 0),
            exposureAfter: Double(exposure?.after?.exposure ?? 0),
            reasons: (exposure?.reasons ?? []).compactMap { Self.reason($0, numbers) },
            came: change.cameBelow.compactMap(numbers.id), went: change.wentFromBelow.compactMap(numbers.id),
            risks: risks, progress: progress,
            names: Dictionary(uniqueKeysWithValues: numbers.nodes.map { ($0.id, naming($0.id)) }))
    }

    /// The map with the businesses of another day that it lacks: without links, they lie below nobody.
    private static func with(_ others: [ChainMap.Node], in map: ChainMap) -> ChainMap {
        let known = Set(map.nodes.map(\.id))
        var map = map
        map.nodes += others.filter { !known.contains($0.id) }.map { other in
            var node = other
            (node.risk, node.hasNamedSuppliers) = (0, true)
            return node
        }
        return map
    }

    private static func reason(_ reason: ChangeReason, _ numbers: ChainNumbers) -> Reason? {
        func link(
            _ buyer: Int32, _ supplier: Int32, _ make: (ID<Business>?, ID<Business>) -> Reason
        ) -> Reason? {
            numbers.id(supplier).map { make(numbers.id(buyer), $0) }
        }
        return switch reason {
        case .linkCame(let buyer, let supplier): link(buyer, supplier) { .linkCame(buyer: $0, supplier: $1) }
        case .linkWent(let buyer, let supplier): link(buyer, supplier) { .linkWent(buyer: $0, supplier: $1) }
        case .shareRose(let buyer, let supplier): link(buyer, supplier) { .shareRose(buyer: $0, supplier: $1) }
        case .shareFell(let buyer, let supplier): link(buyer, supplier) { .shareFell(buyer: $0, supplier: $1) }
        case .riskRose(let number): numbers.id(number).map { .riskRose($0) }
        case .riskFell(let number): numbers.id(number).map { .riskFell($0) }
        case .unknownTierRose(let number): numbers.id(number).map { .unknownTierRose($0) }
        case .unknownTierFell(let number): numbers.id(number).map { .unknownTierFell($0) }
        }
    }
}
