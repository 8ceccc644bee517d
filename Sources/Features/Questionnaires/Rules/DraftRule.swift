public import Languages

/// A change to a draft.
public enum DraftChange: Sendable, Hashable {
    case addSection(key: String, title: BilingualText)
    case renameSection(key: String, title: BilingualText)
    /// Only a section without questions.
    case removeSection(key: String)
    /// At the end of the section.
    case addQuestion(Question, section: String)
    case changeQuestion(Question)
    case removeQuestion(key: String)
    /// Towards the beginning or the end by one place; past the end of its section into the next.
    case moveQuestion(key: String, forward: Bool)
}

/// What changes make of a draft.
enum DraftRule {
    /// - Throws: `.notFound` for a section or question that is not there, or may not go; `.tooMany`.
    static func applying(
        _ change: DraftChange, to content: QuestionnaireContent
    ) throws(QuestionnairesError) -> QuestionnaireContent {
        var content = content
        switch change {
        case .addSection(let key, let title):
            guard content.sections.count < ContentRule.mostSections else { throw QuestionnairesError(.tooMany) }
            content.sections.append(QuestionSection(key: key, title: title, questions: []))
        case .renameSection(let key, let title):
            content.sections[try section(key, content)].title = title
        case .removeSection(let key):
            let place = try section(key, content)
            guard content.sections[place].questions.isEmpty else { throw QuestionnairesError(.notFound) }
            content.sections.remove(at: place)
        case .addQuestion(let question, let key):
            guard content.questions.count < ContentRule.mostQuestions else { throw QuestionnairesError(.tooMany) }
            content.sections[try section(key, content)].questions.append(question)
        case .changeQuestion(let question):
            let place = try self.question(question.key, content)
            content.sections[place.section].questions[place.question] = question
        case .removeQuestion(let key):
            let place = try question(key, content)
            content.sections[place.section].questions.remove(at: place.question)
        case .moveQuestion(let key, let forward):
            move(from: try question(key, content), forward, &content)
        }
        return content
    }

    private static func move(
        from place: (section: Int, question: Int), _ forward: Bool, _ content: inout QuestionnaireContent
    ) {
        let count = content.sections[place.section].questions.count
        let target = place.question + (forward ? 1 : -1)
        if (0..<count).contains(target) {
            content.sections[place.section].questions.swapAt(place.question, target)
        } else {
            let neighbour = place.section + (forward ? 1 : -1)
            guard content.sections.indices.contains(neighbour) else { return }
            let question = content.sections[place.section].questions.remove(at: place.question)
            let end = forward ? 0 : content.sections[neighbour].questions.count
            content.sections[neighbour].questions.insert(question, at: end)
        }
    }

    private static func section(
        _ key: String, _ content: QuestionnaireContent
    ) throws(QuestionnairesError) -> Int {
        guard let place = content.sections.firstIndex(where: { $0.key == key }) else {
            throw QuestionnairesError(.notFound)
        }
        return place
    }

    private static func question(
        _ key: String, _ content: QuestionnaireContent
    ) throws(QuestionnairesError) -> (section: Int, question: Int) {
        guard let place = content.place(of: key) else { throw QuestionnairesError(.notFound) }
        return place
    }
}
