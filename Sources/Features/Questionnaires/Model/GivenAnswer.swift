public import Storage

/// An answer as it is kept: what, to which revision of the question, by whom, when, and until when it holds.
public struct GivenAnswer: Sendable, Hashable {
    public var id: ID<GivenAnswer>
    public var question: String
    public var revision: Int
    /// nil where the question was skipped on purpose.
    public var value: AnswerValue?
    /// What the business says to explain it; may be empty.
    public var note: String
    /// The name and position that whoever answered gave.
    public var by: String
    public var answeredAt: Timestamp
    public var validUntil: Day
    /// Set where it was brought over from an answer for another buyer.
    public var reused: ReusedFrom?
}

/// Where a reused answer is from.
public struct ReusedFrom: Sendable, Hashable {
    /// The name of the buyer for whom it was first given.
    public var buyer: String
    /// Set where the business has withdrawn its consent since.
    public var withdrawnAt: Timestamp?
}
