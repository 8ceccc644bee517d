/// What is known about one purchase when its inherent risk is asked. Everything may be missing.
public struct RiskQuestion: Sendable, Hashable {
    /// CPV 2008 codes, the main one first: eight digits, with or without the check digit. Others are passed over.
    public var cpv: [String]
    /// A ledger's category or a sector in free words, English or Welsh; used where no code is known.
    public var category: String?
    /// Where the supplier is: ISO 3166-1 alpha-2, small letters.
    public var supplierCountries: [String]
    /// Where the goods go or the work is done.
    public var deliveryCountries: [String]
    /// Where the goods are made or grown.
    public var originCountries: [String]
    /// OCDS `procurementMethod`: open, selective, limited or direct.
    public var method: String?
    /// The value over the whole duration. It can raise an assessment, never lower it.
    public var valueMinorUnits: Int64?
    /// ISO 4217; the lines on value hold for GBP alone.
    public var currency: String?
    public var durationDays: Int?
    /// Title and description of the notice, English or Welsh; searched for words on workers and subcontracting.
    public var text: [String]
    /// What the buyer found out: true, the characteristic is there; false, it is not. An answer settles what is
    /// unknown and may add; it never takes away what the purchase itself shows.
    public var answers: [RiskCharacteristic: Bool]

    public init(
        cpv: [String] = [], category: String? = nil, supplierCountries: [String] = [],
        deliveryCountries: [String] = [], originCountries: [String] = [], method: String? = nil,
        valueMinorUnits: Int64? = nil, currency: String? = nil, durationDays: Int? = nil, text: [String] = [],
        answers: [RiskCharacteristic: Bool] = [:]
    ) {
        self.cpv = cpv
        self.category = category
        self.supplierCountries = supplierCountries
        self.deliveryCountries = deliveryCountries
        self.originCountries = originCountries
        self.method = method
        self.valueMinorUnits = valueMinorUnits
        self.currency = currency
        self.durationDays = durationDays
        self.text = text
        self.answers = answers
    }
}
