public import Storage

/// One version of the written statement of a year. A version that was proposed is not changed any more: what changes is the
/// next version.
public struct Statement: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        case draft
        /// Waits for those who sign.
        case proposed
        /// Both have signed.
        case approved
        case published
        /// Taken back after it was published, with a reason.
        case unpublished
    }

    /// The texts, by language and part.
    public typealias Texts = [StatementLanguage: [StatementSection: String]]

    public var id: ID<Statement>
    public var start: Day
    public var end: Day
    /// From 1, within the year.
    public var version: Int
    public var state: State
    public var texts: Texts
    /// What the record held when it was drafted.
    public var facts: StatementFacts
    public var approvals: [StatementApproval]
    public var draftedAt: Timestamp
    public var publishedAt: Timestamp?
    /// Why it was sent back or taken back; empty where it was not.
    public var reason: String

    public init(
        id: ID<Statement>, start: Day, end: Day, version: Int, state: State, texts: Texts, facts: StatementFacts,
        approvals: [StatementApproval] = [], draftedAt: Timestamp, publishedAt: Timestamp? = nil, reason: String = ""
    ) {
        self.id = id
        self.start = start
        self.end = end
        self.version = version
        self.state = state
        self.texts = texts
        self.facts = facts
        self.approvals = approvals
        self.draftedAt = draftedAt
        self.publishedAt = publishedAt
        self.reason = reason
    }
}
