/// What opens a question: one of some answers to an earlier one.
public struct FollowUp: Sendable, Hashable, Codable {
    /// The key of the earlier question.
    public var question: String
    /// Codes of its answers; any of them is enough.
    public var answers: [String]

    public init(question: String, answers: [String]) {
        self.question = question
        self.answers = answers
    }
}
