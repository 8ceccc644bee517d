/// Work for which whoever provides the workers needs a licence (Gangmasters (Licensing) Act 2004, section 3).
public enum LicensedLabourSector: String, Sendable, Codable, Hashable, CaseIterable {
    case agriculture
    case horticulture
    case shellfish
    case foodProcessing

    /// CPV prefixes. Drinks (159) are processed too; landscaping of green areas (7731) is not farm work.
    static let codes = PrefixTable<LicensedLabourSector>(
        """
        031 agriculture
        0312 horticulture
        032 agriculture
        0322 horticulture
        033 agriculture
        03312 shellfish
        15 foodProcessing
        771 agriculture
        775 agriculture
        """)

    /// The beginnings of the CPV codes of all licensed sectors, for readers that work on numbers.
    public static var codePrefixes: [String] { codes.allPrefixes }
}
