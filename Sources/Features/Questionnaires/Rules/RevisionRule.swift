/// Which questions count as changed when a draft is published.
enum RevisionRule {
    /// The draft's questions with revisions that continue those of all that was published before: a question that asks
    /// something else than its latest published revision gets the next number, and so does one that had been removed and
    /// comes back changed.
    /// - Parameter published: earlier versions, oldest first.
    static func revised(_ draft: QuestionnaireContent, after published: [QuestionnaireContent]) -> QuestionnaireContent
    {
        var latest: [String: Question] = [:]
        for content in published {
            for question in content.questions { latest[question.key] = question }
        }
        var draft = draft
        for section in draft.sections.indices {
            for place in draft.sections[section].questions.indices {
                var question = draft.sections[section].questions[place]
                guard let before = latest[question.key] else {
                    question.revision = 1
                    draft.sections[section].questions[place] = question
                    continue
                }
                question.revision = before.revision
                if question != before { question.revision += 1 }
                draft.sections[section].questions[place] = question
            }
        }
        return draft
    }
}
