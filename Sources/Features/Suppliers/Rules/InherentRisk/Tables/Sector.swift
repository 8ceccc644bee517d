/// The trade of a purchase, in the words of a supplier list rather than of a classification; a filter for pages.
public enum Sector: String, Sendable, Codable, Hashable, CaseIterable {
    case cleaning
    case security
    case catering
    case textiles
    case ppe
    case itHardware
    case construction
    case vehicleWashing
    case agencyStaff
    case food
    case agriculture
    case careAndHealth
    case logistics
    case waste
    case professionalServices
    /// A known trade that is none of the above.
    case other
    /// Neither code nor words say what the trade is.
    case unknown

    /// The sector of a purchase: the first of its codes that has one, else the words of the category.
    public static func sector(cpv: [String], category: String?) -> Sector {
        let codes = cpv.compactMap(CPVCode.init)
        if codes.isEmpty { return category.flatMap(CategoryWords.code).map { sector($0.code) } ?? .unknown }
        return codes.lazy.map(sector).first { $0 != .other } ?? .other
    }

    /// The sector of one code; ``other`` when the table has none.
    static func sector(_ code: CPVCode) -> Sector {
        codes.values(for: code).first ?? .other
    }

    static let codes = PrefixTable<Sector>(
        """
        03 agriculture
        032 food
        0331 food
        15 food
        16 agriculture
        18 textiles
        18141 ppe
        18142 ppe
        18143 ppe
        18424 ppe
        18444 ppe
        19 textiles
        302 itHardware
        32 itHardware
        33 careAndHealth
        331414 ppe
        35113 ppe
        35125 itHardware
        3581 textiles
        35815 ppe
        395 textiles
        44 construction
        45 construction
        48 professionalServices
        488 itHardware
        501123 vehicleWashing
        507 construction
        511 construction
        553 catering
        554 catering
        555 catering
        60 logistics
        631 logistics
        637 logistics
        641 logistics
        66 professionalServices
        70 professionalServices
        71 professionalServices
        72 professionalServices
        73 professionalServices
        75 professionalServices
        77 agriculture
        791 professionalServices
        792 professionalServices
        793 professionalServices
        794 professionalServices
        7961 agencyStaff
        7962 agencyStaff
        797 security
        7972 professionalServices
        79 other
        796 agencyStaff
        7963 professionalServices
        80 professionalServices
        85 careAndHealth
        904 waste
        905 waste
        906 cleaning
        907 professionalServices
        909 cleaning
        9831 cleaning
        """)
}
