public import Storage

/// What the modern slavery lead was asked about a procurement. Only the lead reads it; procurement sees `LeadReceipt`.
public struct LeadQuestion: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// As a matter of course, whatever is known.
        case routine
        /// Somebody in procurement, or an auditor, wanted the lead to know of something.
        case concern
    }

    public enum Answer: String, Sendable, Codable, CaseIterable {
        case goOn
        case speakToTheLead
    }

    /// One answer; the latest stands.
    public struct Given: Sendable, Hashable {
        public var answer: Answer
        /// For the lead's own record.
        public var note: String
        public var at: Timestamp
        public var by: String?
    }

    public var id: ID<LeadQuestion>
    public var kind: Kind
    public var procurement: ID<Procurement>
    public var title: String
    public var bidder: ID<Bidder>?
    public var bidderName: String?
    /// What the sender wanted the lead to know; empty for a routine question.
    public var note: String
    public var sentAt: Timestamp
    public var by: String?
    /// Oldest first.
    public var answers: [Given]

    public var answer: Answer? { answers.last?.answer }
}
