/// What a bidder answered to a question. The latest of a question stands. A question without an answer was not asked.
public struct QuestionAnswer: Sendable, Hashable, Codable {
    public enum Value: String, Sendable, Codable, CaseIterable {
        case yes
        case no
        /// Answered in words alone.
        case text
        /// Asked, and left unanswered. Not the same as no.
        case skipped
    }

    public var question: TenderQuestion.Identifier
    public var version: Int
    public var value: Value
    /// What it said, in mitigation too; at most 10,000 characters.
    public var text: String
    /// Where the evidence is: a file, a page, an address.
    public var evidence: String

    public init(
        question: TenderQuestion.Identifier, version: Int, value: Value, text: String, evidence: String
    ) {
        self.question = question
        self.version = version
        self.value = value
        self.text = text
        self.evidence = evidence
    }
}
