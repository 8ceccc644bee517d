import NameMatching

/// What kind of thing a supplier is, as far as a line tells.
enum SchemaRule {
    /// A company where a company number or a legal form says so; otherwise it may also be a person who trades, and is
    /// compared with both.
    static func schema(identifiers: [SupplierIdentifier], name: String) -> EntitySchema {
        let company = IdentifierScheme.companyNumber.rawValue
        if identifiers.contains(where: { $0.scheme == company || $0.scheme == IdentifierScheme.lei.rawValue }) {
            return .company
        }
        return .legalEntity
    }
}
