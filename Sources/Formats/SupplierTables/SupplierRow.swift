/// One supplier of a supplier list.
public struct SupplierRow: Sendable, Codable, Hashable {
    /// The line of the file, from 1.
    public var line: Int
    /// The body's own number or code of the supplier.
    public var identifier: String?
    public var name: String
    /// The number at Companies House in eight characters, zeros that a spreadsheet dropped put back.
    public var companyNumber: String?
    /// The cell of the company number where it is none of Companies House, such as a foreign register's.
    public var otherRegistrationNumber: String?
    public var vatNumber: String?
    /// The parts of the address in their order, without postcode and country.
    public var address: [String]
    public var postcode: String?
    public var country: String?
    public var website: String?
    /// What was spent with the supplier in a year.
    public var spend: TableAmount?
    public var category: String?
}
