/// The names of what is filled into the words of a reason.
///
/// Values that are not text of the notice are codes, to be put into the reader's language before they are shown.
public enum RiskParameter: String, Sendable, Codable, Hashable, CaseIterable {
    /// ISO 3166-1 alpha-2 codes in capitals, joined by a comma and a space.
    case countries
    /// Slugs of listed goods (``ListedGood/slug``), joined by a comma and a space; words under `risk.good.<slug>`.
    case goods
    /// A ``HighRiskIndustry``; words under `risk.industry.<value>`.
    case industry
    /// A ``LabourIntensiveService``; words under `risk.service.<value>`.
    case service
    /// A ``LicensedLabourSector``; words under `risk.licensed.<value>`.
    case licensed
    /// A ``Sector``; words under `sector.<value>`.
    case sector
    /// A CPV code of eight digits, shown as it is.
    case code
    /// Words found in the notice or the ledger, shown as they are, at most 80 characters.
    case words
    /// A whole number, shown as it is.
    case count
}
