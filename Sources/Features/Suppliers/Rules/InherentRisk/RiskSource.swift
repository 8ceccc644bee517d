/// Where a fact behind a reason comes from.
public struct RiskSource: Sendable, Codable, Hashable {
    /// Short and stable; the title in both languages stands under `risk.source.<id>`.
    public let id: String
    /// The title in the source's own language.
    public let title: String
    /// ISO 8601, as exact as the source is: `2004`, `2023-12` or `2025-02-17`.
    public let date: String
    /// Where the public can read it; nil for the project's own rules.
    public let address: String?
}

extension RiskSource {
    /// The six characteristics and the three tiers.
    public static let ppn009 = RiskSource(
        id: "ppn009", title: "PPN 009: Tackling modern slavery in government supply chains", date: "2025-02-17",
        address: "https://www.gov.uk/government/collections/procurement-policy-notes")

    /// Goods of concern: garments, electronics, fish, cocoa, rice, cotton, protective equipment, polysilicon.
    public static let ppn0223 = RiskSource(
        id: "ppn0223", title: "PPN 02/23: Tackling modern slavery in government supply chains", date: "2023-02",
        address: "https://www.gov.uk/government/collections/procurement-policy-notes")

    /// High-risk industries as the PPN's list is reported there.
    public static let industryList = RiskSource(
        id: "industryList", title: "TISCreport: questions about the PPN on modern slavery", date: "2025",
        address: "https://tiscreport.org")

    /// Goods and countries.
    public static let listedGoods = RiskSource(
        id: "listedGoods", title: "US Department of Labor: List of Goods Produced by Child Labor or Forced Labor",
        date: "2023-12", address: "https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-goods")

    /// Work for which a labour provider needs a licence.
    public static let licensing = RiskSource(
        id: "licensing", title: "Gangmasters (Licensing) Act 2004, section 3", date: "2004-07-08",
        address: "https://www.legislation.gov.uk/ukpga/2004/11/section/3")

    /// Our own lists and lines, stated in the documentation of the rules; to be tried on a force's own spend.
    public static let ownRules = RiskSource(
        id: "ownRules", title: "Manumit rules of inherent risk", date: InherentRisk.rulesDate, address: nil)

    /// What the contract notice, the ledger or the buyer says.
    public static let purchase = RiskSource(
        id: "purchase", title: "The notice or ledger of the purchase", date: InherentRisk.rulesDate, address: nil)
}
