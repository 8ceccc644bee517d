/// An industry that the PPN's guidance calls high risk.
public enum HighRiskIndustry: String, Sendable, Codable, Hashable, CaseIterable {
    case agriculture
    case mining
    case logging
    case fishing
    case construction
    case manufacturing
    case electronics
    case textiles
    case foodProcessing
    case hospitality
    case security
    case cleaning
    case catering
    case logistics
    case healthAndCare

    /// CPV prefixes of the industries. Goods stand under the industry that makes or grows them. Left out on purpose:
    /// energy and water (09, 41), software (48), and the knowledge work of divisions 66 to 80.
    static let codes = PrefixTable<HighRiskIndustry>(
        """
        03 agriculture
        0331 fishing
        034 logging
        0911 mining
        09331 electronics
        14 mining
        15 foodProcessing
        16 manufacturing
        18 textiles
        19 textiles
        195 manufacturing
        22 manufacturing
        24 manufacturing
        30 manufacturing
        302 electronics
        31 electronics
        32 electronics
        33 manufacturing
        34 manufacturing
        35 manufacturing
        351253 electronics
        3581 textiles
        37 manufacturing
        38 electronics
        39 manufacturing
        395 textiles
        42 manufacturing
        43 manufacturing
        44 manufacturing
        45 construction
        4882 electronics
        501123 cleaning
        507 construction
        511 construction
        55 hospitality
        5532 catering
        555 catering
        60 logistics
        631 logistics
        637 logistics
        641 logistics
        77 agriculture
        772 logging
        777 fishing
        778 fishing
        7971 security
        85 healthAndCare
        905 cleaning
        906 cleaning
        909 cleaning
        9831 cleaning
        """)
}
