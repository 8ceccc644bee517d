/// How a person scored an answer, with the reason. The latest of a question stands.
public struct QuestionScore: Sendable, Hashable, Codable {
    public static let range = 0...4

    public var question: TenderQuestion.Identifier
    public var score: Int
    public var reason: String

    public init(
        question: TenderQuestion.Identifier, score: Int, reason: String
    ) {
        self.question = question
        self.score = score
        self.reason = reason
    }
}
