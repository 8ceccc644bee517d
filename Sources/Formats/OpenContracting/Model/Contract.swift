/// A contract signed after an award.
public struct Contract: Sendable, Hashable, Codable {
    public var id: String?
    /// The `id` of its award in the same release.
    public var awardID: String?
    public var title: String?
    public var description: String?
    /// OCDS code: `pending`, `active`, `cancelled`, `terminated`.
    public var status: String?
    public var value: Value?
    public var period: Period?
    public var signed: Instant?

    public init(id: String?) { self.id = id }
}
