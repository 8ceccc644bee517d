import FollowTheMoney
import NameMatching
import Suppliers

/// Which of the things that tell one business from another have come or gone. Capitals, blanks and order do not count, and
/// an address counts by its postcode where it has one, since sources write the rest in many ways.
enum IdentityDifference {
    /// Properties of an entry that tell who it is.
    static let identity: Set<String> = [
        "name", "alias", "weakAlias", "previousName", "tradingName", "abbreviation", "firstName", "middleName",
        "lastName", "registrationNumber", "vatCode", "leiCode", "dunsCode", "charityNumber", "idNumber", "taxNumber",
        "innCode", "ogrnCode", "uniqueEntityId", "licenseNumber", "imoNumber", "cageCode", "country", "jurisdiction",
        "mainCountry", "nationality", "citizenship", "flag", "address", "postalCode", "birthDate", "incorporationDate",
        "parent",
    ]
    /// Properties of an entry that tell what it is listed for.
    static let listing: Set<String> = ["topics", "program", "measure"]

    static func changes(from old: SupplierIdentity, to new: SupplierIdentity) -> [Change] {
        let fields: [(String, (SupplierIdentity) -> [String])] = [
            ("schema", { [$0.schema.rawValue] }),
            ("name", { $0.names.map(\.text) }),
            ("identifier", { $0.identifiers.map { "\($0.scheme) \($0.value)" } }),
            ("address", { $0.addresses.filter { !$0.isEmpty }.map { $0.postcode ?? $0.line } }),
            ("country", { $0.countries }),
        ]
        return fields.flatMap { field, values in changes(.supplier, field, from: values(old), to: values(new)) }
    }

    static func changes(
        from old: FollowTheMoneyEntity, to new: FollowTheMoneyEntity, withListing: Bool
    ) -> [Change] {
        let watched = withListing ? identity.union(listing) : identity
        let properties = Set(old.properties.keys).union(new.properties.keys).intersection(watched).sorted()
        return changes(.entry, "schema", from: [old.schema], to: [new.schema])
            + properties.flatMap { changes(.entry, $0, from: old.values($0), to: new.values($0)) }
    }

    private static func changes(_ side: Change.Side, _ field: String, from old: [String], to new: [String]) -> [Change]
    {
        difference(old, without: new).map { Change(side: side, kind: .removed, field: field, value: $0) }
            + difference(new, without: old).map { Change(side: side, kind: .added, field: field, value: $0) }
    }

    private static func difference(_ values: [String], without others: [String]) -> [String] {
        var known = Set(others.map(plain))
        return values.filter { known.insert(plain($0)).inserted }
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().filter { !$0.isWhitespace }
    }
}
