/// What the FollowTheMoney model says about a kind of thing: what it is a special case of, and whether two records of the
/// kind may be compared by name. Source: the schema files of the FollowTheMoney model.
public enum FollowTheMoneySchema {
    private static let parents: [String: [String]] = [
        "Thing": [], "Interval": [],
        "LegalEntity": ["Thing"], "Person": ["LegalEntity"], "Organization": ["LegalEntity"],
        "PublicBody": ["Organization"], "Company": ["Organization", "Asset"], "Asset": ["Thing"],
        "Vehicle": ["Asset"], "Vessel": ["Vehicle"], "Airplane": ["Vehicle"], "Security": ["Asset"],
        "BankAccount": ["Asset"], "RealEstate": ["Asset"], "Contract": ["Asset"], "License": ["Contract"],
        "CryptoWallet": ["Thing"], "Address": ["Thing"], "Position": ["Thing"], "Territory": ["Thing"],
        "UserAccount": ["Thing"], "Event": ["Interval", "Thing"], "Document": ["Thing"], "Sanction": ["Interval"],
        "Interest": ["Interval"], "Ownership": ["Interest"], "Directorship": ["Interest"], "Membership": ["Interest"],
        "Employment": ["Interest"], "ContractAward": ["Interest"], "CallForTenders": ["Interval", "Thing"],
        "Payment": ["Interval"], "Identification": ["Interval"], "Passport": ["Identification"],
        "Family": ["Interval"], "Associate": ["Interval"], "Representation": ["Interest"], "Occupancy": ["Interval"],
        "UnknownLink": ["Interest"],
    ]

    private static let matchable: Set<String> = [
        "Person", "Company", "Organization", "LegalEntity", "PublicBody", "Address", "Vessel", "Vehicle", "Airplane",
        "Security", "BankAccount", "CryptoWallet", "Position", "Territory", "UserAccount",
    ]

    /// Every schema the model has here, by name.
    public static var names: [String] { parents.keys.sorted() }

    /// Whether records of the schema may be compared by name. Goods, regions, assets and links may not: their names are
    /// common words.
    public static func isMatchable(_ schema: String) -> Bool {
        matchable.contains(schema)
    }

    /// Whether a schema is another, or a special case of it: a `Company` is a `LegalEntity`.
    public static func isA(_ schema: String, _ ancestor: String) -> Bool {
        if schema == ancestor { return true }
        return (parents[schema] ?? []).contains { isA($0, ancestor) }
    }
}
