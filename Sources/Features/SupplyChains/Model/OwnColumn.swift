/// The columns of a business's own table, the same in every language: those of `ChainColumn` that speak of a supplier, and two
/// of its own.
public enum OwnColumn: String, Sendable, CaseIterable {
    case supplier
    /// Instead of a supplier, a site of the business itself.
    case site
    case country
    case category
    case companyNumber = "company_number"
    case product
    case share
    /// Whether the buyer sees the name: `yes` or `no`. Empty is no.
    case nameShown = "name_shown"
}
