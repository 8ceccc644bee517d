public import Storage

/// An invitation of a business to answer and to name who stands below it.
public struct ChainInvitation: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        /// A link was sent and not followed.
        case sent
        /// The business has begun.
        case opened
        /// It has said that it has finished.
        case answered
        /// It will not answer.
        case refused
        /// Whoever invited it took the invitation back.
        case withdrawn
    }

    public var id: ID<ChainInvitation>
    public var business: ID<Business>
    /// The business that sent it on; nil where the buyer did.
    public var invitedBy: ID<Business>?
    public var state: State
    /// The last day on which an answer is in time.
    public var due: Day
    public var sentAt: Timestamp
    public var openedAt: Timestamp?
    /// When it was answered, refused or taken back.
    public var endedAt: Timestamp?
    public var remindedAt: Timestamp?
    /// How often it was sent again.
    public var reminders: Int
    /// Whether an address is known to send letters to; the address itself is told to whoever wrote it alone.
    public var hasAddress: Bool

    /// Whether an answer may still come.
    public var isOpen: Bool { state == .sent || state == .opened }

    /// Whether the day for an answer has passed without one.
    public func isLate(on today: Day) -> Bool { isOpen && due < today }
}
