/// A decision to buy from suppliers.
public struct Award: Sendable, Hashable, Codable {
    public var id: String?
    public var title: String?
    public var description: String?
    /// OCDS code: `pending`, `active`, `cancelled`, `unsuccessful`.
    public var status: String?
    public var date: Instant?
    public var published: Instant?
    public var value: Value?
    public var suppliers: [PartyReference] = []
    public var contractPeriod: Period?
    /// Of its items; each once.
    public var classifications: [Classification] = []

    public init(id: String?) { self.id = id }
}
