public import FollowTheMoney
public import NameMatching
public import Suppliers

/// What of a supplier or a list entry is compared. Pure: serves the service and the command line alike.
public enum SubjectConversion {
    /// A list entry as the engine compares it; nil for what must not be met by name (regions, goods, assets: their names
    /// are common words) and for what has no name.
    public static func subject(of entity: FollowTheMoneyEntity) -> Subject? {
        guard let schema = comparedSchema(of: entity) else { return nil }
        let names = names(of: entity)
        guard !names.isEmpty else { return nil }
        let countries = countries(of: entity)
        return Subject(
            schema: schema, names: names, identifiers: EntityIdentifiers.identifiers(of: entity, countries: countries),
            countries: countries, postcodes: postcodes(of: entity), birthDates: entity.values("birthDate"))
    }

    /// Whether an entry can be compared by name at all.
    public static func isComparable(_ entity: FollowTheMoneyEntity) -> Bool {
        comparedSchema(of: entity) != nil && !names(of: entity).isEmpty
    }

    /// A supplier as the engine compares it.
    public static func subject(of supplier: SupplierIdentity) -> Subject {
        Subject(
            schema: supplier.schema, names: supplier.subjectNames,
            identifiers: unique(
                supplier.identifiers.compactMap { identifier in
                    Identifier.canonical(
                        scheme: IdentifierScheme(rawValue: identifier.scheme) ?? .other, text: identifier.value)
                }),
            countries: unique(supplier.countries), postcodes: unique(supplier.addresses.compactMap(\.postcode)))
    }

    /// Somebody who is not on the register as the engine compares them.
    public static func subject(of party: ScreenedParty) -> Subject {
        Subject(
            schema: party.schema,
            names: [SubjectName(party.name)] + party.otherNames.map { SubjectName($0, kind: .alias) },
            identifiers: unique(
                party.numbers.compactMap { number in
                    Identifier.canonical(
                        scheme: IdentifierScheme(rawValue: number.scheme) ?? .other, text: number.value)
                }),
            countries: unique(party.countries.map { $0.lowercased() }.filter { $0.utf8.count == 2 }),
            birthDates: party.birthDate.map { [$0] } ?? [])
    }

    /// The properties of an entity that hold names, and what each name is to its bearer. Abbreviations are as weak as the
    /// aliases that a list calls weak: three letters stand for many.
    private static let nameProperties: [(property: String, kind: NameKind)] = [
        ("name", .primary), ("alias", .alias), ("tradingName", .tradingAs), ("previousName", .previous),
        ("weakAlias", .weakAlias), ("abbreviation", .weakAlias),
    ]

    private static func comparedSchema(of entity: FollowTheMoneyEntity) -> EntitySchema? {
        guard FollowTheMoneySchema.isMatchable(entity.schema) else { return nil }
        return EntitySchema(rawValue: entity.schema)
    }

    private static func names(of entity: FollowTheMoneyEntity) -> [SubjectName] {
        var seen: Set<String> = []
        var names: [SubjectName] = []
        for (property, kind) in nameProperties {
            for text in entity.values(property) where !text.isEmpty && seen.insert(text).inserted {
                names.append(SubjectName(text, kind: kind))
            }
        }
        if names.isEmpty {
            let parts = ["firstName", "middleName", "lastName"].compactMap { entity.first($0) }
            if !parts.isEmpty { names = [SubjectName(parts.joined(separator: " "))] }
        }
        return names
    }

    private static func countries(of entity: FollowTheMoneyEntity) -> [String] {
        let properties = ["jurisdiction", "country", "mainCountry", "nationality", "citizenship", "flag"]
        return unique(properties.flatMap(entity.values).map { $0.lowercased() }.filter { $0.utf8.count == 2 })
    }

    private static func postcodes(of entity: FollowTheMoneyEntity) -> [String] {
        unique(entity.values("postalCode") + entity.values("address").compactMap(UKPostcode.found(in:)))
    }

    private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
