public import Languages

/// All that a version of the questionnaire asks, in order.
public struct QuestionnaireContent: Sendable, Hashable, Codable {
    public var title: BilingualText
    public var sections: [QuestionSection]

    public init(title: BilingualText, sections: [QuestionSection]) {
        self.title = title
        self.sections = sections
    }

    /// Every question in order.
    public var questions: [Question] { sections.flatMap(\.questions) }

    public func question(_ key: String) -> Question? {
        for section in sections {
            if let question = section.questions.first(where: { $0.key == key }) { return question }
        }
        return nil
    }

    /// The section of a question and its place in it.
    func place(of key: String) -> (section: Int, question: Int)? {
        for (number, section) in sections.enumerated() {
            if let place = section.questions.firstIndex(where: { $0.key == key }) { return (number, place) }
        }
        return nil
    }
}
