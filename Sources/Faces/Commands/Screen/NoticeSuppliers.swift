internal import Countries
internal import NameMatching
internal import OpenContracting

/// The suppliers that awards name, each once: the same register number, or the same name at the same postcode, is one
/// supplier, however many notices name it.
struct NoticeSuppliers {
    /// In the order in which they were first named.
    private(set) var queries: [ScreeningQuery] = []
    private var places: [String: Int] = [:]

    mutating func note(_ release: Release) {
        for reference in release.awards.flatMap(\.suppliers) {
            let party = release.party(reference)
            guard let name = party?.name ?? reference.name, !name.isEmpty else { continue }
            note(name: name, party: party, reference: reference, process: release.ocid)
        }
    }

    private mutating func note(name: String, party: Party?, reference: PartyReference, process: String) {
        let identifiers = party.map(Self.identifiers) ?? []
        let postcode = party?.address?.postalCode
        let key = Self.key(name: name, identifiers: identifiers, postcode: postcode)
        let place = places[key] ?? queries.count
        if place == queries.count {
            places[key] = place
            let id = identifiers.first.map { "\($0.scheme.rawValue)-\($0.value)" } ?? reference.id ?? name
            queries.append(
                ScreeningQuery(
                    id: id, name: name, schema: .organization, subject: Subject(schema: .organization, names: [])))
        }
        queries[place].add(
            names: [name, reference.name, party?.identifier?.legalName].compactMap { $0 }, identifiers: identifiers,
            country: party?.address?.country, postcode: postcode, process: process)
    }

    private static func key(name: String, identifiers: [Identifier], postcode: String?) -> String {
        if let identifier = identifiers.first { return "\(identifier.scheme.rawValue) \(identifier.value)" }
        let place = (postcode ?? "").uppercased().filter { $0.isLetter || $0.isNumber }
        return name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n" + place
    }

    /// Only numbers of registers that the engine knows: those of a portal are other suppliers' elsewhere.
    private static func identifiers(of party: Party) -> [Identifier] {
        ([party.identifier].compactMap { $0 } + party.additionalIdentifiers).compactMap { identifier in
            guard let scheme = identifier.scheme.flatMap(IdentifierScheme.init), scheme != .other,
                let id = identifier.id
            else { return nil }
            return Identifier.canonical(scheme: scheme, text: id)
        }
    }
}

extension ScreeningQuery {
    /// Adds what one more notice says of the supplier.
    fileprivate mutating func add(
        names: [String], identifiers: [Identifier], country: String?, postcode: String?, process: String
    ) {
        for name in names where !subject.names.contains(where: { $0.text == name }) {
            subject.names.append(SubjectName(name))
        }
        for identifier in identifiers where !subject.identifiers.contains(identifier) {
            subject.identifiers.append(identifier)
        }
        if let code = country.flatMap(CountryNames.stated), !subject.countries.contains(code) {
            subject.countries.append(code)
        }
        if let postcode, !subject.postcodes.contains(postcode) { subject.postcodes.append(postcode) }
        if !processes.contains(process) { processes.append(process) }
    }
}
