/// A service that rests on many hands at low pay, whatever goods it uses.
public enum LabourIntensiveService: String, Sendable, Codable, Hashable, CaseIterable {
    case cleaning
    case security
    case temporaryStaff
    case catering
    case laundry
    case vehicleWashing
    case construction
    case warehousing
    case horticulture
    case socialCare
    case wasteSorting

    /// CPV prefixes; the list is our own, for trial on a force's spend.
    static let codes = PrefixTable<LabourIntensiveService>(
        """
        45 construction
        501123 vehicleWashing
        5532 catering
        555 catering
        631 warehousing
        773 horticulture
        7962 temporaryStaff
        7971 security
        853 socialCare
        90511 wasteSorting
        90513 wasteSorting
        90514 wasteSorting
        906 cleaning
        909 cleaning
        9831 laundry
        """)

    /// The beginnings of the CPV codes of all labour-intensive services, for readers that work on numbers.
    public static var codePrefixes: [String] { codes.allPrefixes }
}
