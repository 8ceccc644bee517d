/// What somebody says of a business: what is typed into a form or stands in a row of a file.
public struct BusinessFacts: Sendable, Hashable {
    public var name: String
    /// A country's name or code, in English or Welsh; empty where it is unknown.
    public var country: String
    /// A CPV 2008 code of two to eight digits; empty where it is unknown.
    public var category: String
    /// The number of its register; empty where it is unknown.
    public var companyNumber: String

    public init(name: String = "", country: String = "", category: String = "", companyNumber: String = "") {
        self.name = name
        self.country = country
        self.category = category
        self.companyNumber = companyNumber
    }
}
