import InputFiles
import JSONReading
import Storage

/// The sub-contracts that one release names.
struct ReleaseChain {
    let release: JSONValue
    let place: ChainTableRow.Place
    private let parties: [String: FactsRule.Checked]
    /// The identifiers of the parties with the role of a sub-contractor, in order.
    private let subcontractors: [String]

    init(release: JSONValue, place: ChainTableRow.Place) {
        self.release = release
        self.place = place
        var parties: [String: FactsRule.Checked] = [:]
        var subcontractors: [String] = []
        for party in Self.list(release["parties"]) {
            guard let facts = Self.facts(party) else { continue }
            let key = Self.text(party["id"]) ?? facts.name
            parties[key] = facts
            let roles = party["roles"].map { $0.list.prefix(50).compactMap(Self.text) } ?? []
            if roles.contains(where: { Self.isSubcontractor($0) }) { subcontractors.append(key) }
        }
        self.parties = parties
        self.subcontractors = subcontractors
    }

    func add(to answer: inout ReadChain) {
        noteDangling(in: &answer)
        var named = 0
        for award in Self.list(release["awards"]) {
            named += add(award, suppliers: references(award["suppliers"]), to: &answer)
        }
        for contract in Self.list(release["contracts"]) {
            named += add(contract, suppliers: suppliers(of: contract), to: &answer)
        }
        for bid in Self.list(release["bids"]?["details"]) {
            named += add(bid, suppliers: references(bid["tenderers"]), to: &answer)
        }
        let all = Self.list(release["awards"]).flatMap { references($0["suppliers"]) }
        let main = Set(all)
        if named == 0, main.count == 1, let only = main.first {
            for key in subcontractors {
                guard let facts = parties[key], facts != only else { continue }
                named += 1
                add(facts, below: only, share: nil, to: &answer)
            }
        }
        if named == 0, saysSubcontracting { answer.unnamed += 1 }
    }

    /// Tells of references to sub-contractors that lead to no party with a name. The rest of the release is read.
    private func noteDangling(in answer: inout ReadChain) {
        for part in Self.list(release["awards"]) + Self.list(release["contracts"])
            + Self.list(release["bids"]?["details"])
        {
            let subcontracts = Self.list(part["subcontracting"]?["subcontracts"])
            let references =
                subcontracts.flatMap { [$0["subcontractor"], $0["subContractor"], $0["subcontractors"]] }
                + [part["subContractors"], part["subcontractors"]]
            for item in references.compactMap({ $0 }).flatMap(Self.items) {
                guard let id = Self.text(item["id"]), parties[id] == nil, Self.facts(item) == nil else { continue }
                answer.note(
                    InputProblem(
                        .danglingReference, file: place.file, line: place.line, record: Self.text(release["ocid"]),
                        found: id, expected: "a party of the release with that identifier and a name",
                        severity: .warning))
            }
        }
    }

    private static func items(_ value: JSONValue) -> [JSONValue] {
        value.kind == .array ? list(value) : value.kind == .object ? [value] : []
    }

    /// - Returns: how many sub-contractors the award, contract or bid names.
    private func add(
        _ part: JSONValue, suppliers: [FactsRule.Checked], to answer: inout ReadChain
    ) -> Int {
        var named = 0
        for subcontract in Self.list(part["subcontracting"]?["subcontracts"]) {
            let below =
                [subcontract["subcontractor"], subcontract["subContractor"]].compactMap { $0 }
                .flatMap { references($0) } + references(subcontract["subcontractors"])
            let stated = references(subcontract["mainContractors"])
            let main = stated.isEmpty ? suppliers : stated
            guard main.count == 1, let only = main.first else { continue }
            for facts in below where facts != only {
                named += 1
                add(facts, below: only, share: Self.percentage(subcontract), to: &answer)
            }
        }
        let listed = references(part["subContractors"]) + references(part["subcontractors"])
        if suppliers.count == 1, let only = suppliers.first {
            for facts in listed where facts != only {
                named += 1
                add(facts, below: only, share: nil, to: &answer)
            }
        }
        return named
    }

    private func add(
        _ facts: FactsRule.Checked, below main: FactsRule.Checked, share: Int?, to answer: inout ReadChain
    ) {
        answer.rows.append(
            ChainTableRow(
                buyer: nil, supplier: ChainTableRow.Party(facts: main), product: product, share: nil, place: place))
        answer.rows.append(
            ChainTableRow(
                buyer: ChainTableRow.Party(facts: main), supplier: ChainTableRow.Party(facts: facts), product: product,
                share: share, place: place))
    }

    /// What is bought, as the notice calls it.
    private var product: String {
        let title =
            Self.text(release["tender"]?["title"]) ?? Self.list(release["awards"]).compactMap { Self.text($0["title"]) }
            .first
            ?? Self.text(release["ocid"]) ?? "–"
        return (try? FactsRule.product(String(title.prefix(FactsRule.longestProduct)))) ?? "–"
    }

    private var saysSubcontracting: Bool {
        let parts = Self.list(release["awards"]) + Self.list(release["contracts"])
        if parts.contains(where: { $0["hasSubcontracting"]?.boolean == true || $0["subcontracting"]?.kind == .object })
        {
            return true
        }
        return ([release] + parts).contains { part in
            Self.list(part["relatedProcesses"]).contains { process in
                (process["relationship"].map { $0.list.prefix(20).compactMap(Self.text) } ?? [])
                    .contains { $0.lowercased() == "subcontract" }
            }
        }
    }

    private func suppliers(of contract: JSONValue) -> [FactsRule.Checked] {
        let own = references(contract["suppliers"])
        guard own.isEmpty, let award = Self.text(contract["awardID"]) else { return own }
        return Self.list(release["awards"]).first { Self.text($0["id"]) == award }
            .map { references($0["suppliers"]) } ?? []
    }

    /// The businesses that a list of references, or one of them, points to.
    private func references(_ value: JSONValue?) -> [FactsRule.Checked] {
        guard let value else { return [] }
        let items = value.kind == .array ? Self.list(value) : [value]
        var seen: Set<FactsRule.Checked> = []
        return items.compactMap { item -> FactsRule.Checked? in
            guard item.kind == .object else { return nil }
            return Self.text(item["id"]).flatMap { parties[$0] } ?? Self.facts(item)
        }.filter { seen.insert($0).inserted }
    }

    /// A party of a notice; nil where it has no name that can be kept. What else cannot be read is left unknown.
    private static func facts(_ party: JSONValue) -> FactsRule.Checked? {
        guard party.kind == .object, let name = party["name"]?.string, name.utf8.count <= 4_000,
            let kept = try? FactsRule.name(name)
        else {
            return nil
        }
        let address = party["address"]
        let country = [text(address?["countryName"]), text(address?["country"])].compactMap { $0 }
            .compactMap { try? FactsRule.country($0) }.first
        let number = text(party["identifier"]?["id"]).flatMap { try? FactsRule.number($0) }
        return FactsRule.Checked(name: kept, country: country, category: nil, companyNumber: number)
    }

    private static func percentage(_ subcontract: JSONValue) -> Int? {
        guard let value = subcontract["percentage"]?.double, value.isFinite, (0...1).contains(value) else { return nil }
        return Int((value * 1000).rounded())
    }

    private static func isSubcontractor(_ role: String) -> Bool {
        role.lowercased().filter(\.isLetter) == "subcontractor"
    }

    private static func list(_ value: JSONValue?) -> [JSONValue] {
        guard let value, value.kind == .array else { return [] }
        return value.elements.prefix(SubcontractReader.mostEach).filter { $0.kind == .object }
    }

    private static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.text, text.utf8.count <= 4_000 else { return nil }
        return text.isEmpty ? nil : text
    }
}
