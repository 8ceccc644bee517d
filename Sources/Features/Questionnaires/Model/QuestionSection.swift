public import Languages

/// Questions that belong together and stand on one page.
public struct QuestionSection: Sendable, Hashable, Codable {
    public var key: String
    public var title: BilingualText
    public var questions: [Question]

    public init(key: String, title: BilingualText, questions: [Question]) {
        self.key = key
        self.title = title
        self.questions = questions
    }
}
