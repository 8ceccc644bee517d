/// What a buyer asks for.
public struct Tender: Sendable, Hashable, Codable {
    /// A part of a tender that is awarded by itself.
    public struct Lot: Sendable, Hashable, Codable {
        public var id: String?
        public var title: String?
        public var value: Value?

        public init(id: String?, title: String? = nil, value: Value? = nil) {
            self.id = id
            self.title = title
            self.value = value
        }
    }

    public var id: String?
    public var title: String?
    public var description: String?
    public var status: String?
    public var value: Value?
    public var minimumValue: Value?
    public var maximumValue: Value?
    /// OCDS code: `open`, `selective`, `limited`, `direct`.
    public var procurementMethod: String?
    public var procurementMethodDetails: String?
    public var procurementMethodRationale: String?
    /// `goods`, `works` or `services`.
    public var mainCategory: String?
    /// The main one first, then additional ones and those of items and lots; each once.
    public var classifications: [Classification] = []
    /// Where items are delivered; each once.
    public var deliveryAddresses: [Address] = []
    public var tenderPeriod: Period?
    public var contractPeriod: Period?
    public var submissionMethods: [String] = []
    public var submissionMethodDetails: String?
    public var numberOfTenderers: Int?
    public var procuringEntity: PartyReference?
    public var lots: [Lot] = []
    /// Whether small and medium enterprises are thought suited.
    public var suitsSmall: Bool?
    /// Whether voluntary, community and social enterprises are thought suited.
    public var suitsVoluntary: Bool?

    public init(id: String?) { self.id = id }
}
