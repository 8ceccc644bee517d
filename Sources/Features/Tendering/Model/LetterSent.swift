public import Storage

/// That a letter of the file was sent: when, to whom and how.
public struct LetterSent: Sendable, Hashable, Codable {
    public enum Means: String, Sendable, Codable, CaseIterable {
        case portal
        case email
        case post
        case hand
    }

    public var letter: ID<BidderRecord>
    public var on: Day
    /// An office or a person, at most 200 characters.
    public var to: String
    public var means: Means
    /// For a notice to the appropriate authority: which.
    public var recipient: NoticeSent.Recipient?

    public init(
        letter: ID<BidderRecord>, on: Day, to: String, means: Means, recipient: NoticeSent.Recipient? = nil
    ) {
        self.letter = letter
        self.on = on
        self.to = to
        self.means = means
        self.recipient = recipient
    }
}
