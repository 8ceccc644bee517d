public import Storage

/// That the appropriate authority was notified (Procurement Act 2023 s59).
public struct NoticeSent: Sendable, Hashable, Codable {
    /// Which authority. Policing is reserved, so a Minister of the Crown is proposed; a commercial lawyer confirms.
    public enum Recipient: String, Sendable, Codable, CaseIterable {
        case minister
        case welshMinisters
    }

    /// What was notified: the decision, or the replacement.
    public var about: ID<BidderRecord>
    public var recipient: Recipient
    public var on: Day
    public var reference: String

    public init(
        about: ID<BidderRecord>, recipient: Recipient, on: Day, reference: String
    ) {
        self.about = about
        self.recipient = recipient
        self.on = on
        self.reference = reference
    }
}
