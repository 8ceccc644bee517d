public import Languages
public import Storage

/// A letter in the outbox.
public struct QueuedLetter: Sendable {
    public enum State: String, Sendable, CaseIterable {
        /// Yet to be sent, or to be tried again.
        case waiting
        case sent
        /// Given up: refused for good, or tried too often.
        case failed
    }

    public var id: ID<QueuedLetter>
    public var recipient: String
    public var language: Language
    public var letter: Letter
    /// How often it has been tried.
    public var tries: Int
    public var createdAt: Timestamp
}
