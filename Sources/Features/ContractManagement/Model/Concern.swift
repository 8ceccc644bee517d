public import Storage
public import Suppliers

/// A suspicion about a contract, sent to the modern slavery lead before anybody speaks to the supplier, or the question whether
/// routine contact may go ahead. Only the lead reads it; procurement sees `Receipt`.
public struct Concern: Sendable, Hashable {
    /// All that comes back to procurement.
    public enum Answer: String, Sendable, Codable, CaseIterable {
        case contactMayGoAhead
        case doNotContact
    }

    /// That it was sent, when and by whom, and the answer.
    public struct Receipt: Sendable, Hashable {
        public var id: ID<Concern>
        public var sentAt: Timestamp
        public var by: String?
        public var answer: Answer?

        public init(id: ID<Concern>, sentAt: Timestamp, by: String?, answer: Answer?) {
            self.id = id
            self.sentAt = sentAt
            self.by = by
            self.answer = answer
        }
    }

    public var id: ID<Concern>
    public var contract: ID<Contract>
    public var contractTitle: String
    public var text: String
    public var sentAt: Timestamp
    public var by: String?
    public var answer: Answer?
    /// For the lead's own record.
    public var answerNote: String
    public var answeredAt: Timestamp?
    /// A question about contact that is made with every supplier of the kind; it has no text.
    public var isRoutine: Bool
    /// Of a routine question, how many concerns about the contract wait or are answered with *do not contact*.
    public var standingConcerns = 0

    public init(
        id: ID<Concern>, contract: ID<Contract>, contractTitle: String, text: String, sentAt: Timestamp, by: String?,
        answer: Answer? = nil, answerNote: String = "", answeredAt: Timestamp? = nil,
        isRoutine: Bool = false
    ) {
        self.id = id
        self.contract = contract
        self.contractTitle = contractTitle
        self.text = text
        self.sentAt = sentAt
        self.by = by
        self.answer = answer
        self.answerNote = answerNote
        self.answeredAt = answeredAt
        self.isRoutine = isRoutine
    }
}
