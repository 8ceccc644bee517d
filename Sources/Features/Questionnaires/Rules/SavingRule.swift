import Access

/// What a page of typed answers changes.
enum SavingRule {
    /// What is to be written, by the key of the question.
    enum Step: Hashable {
        case answer(AnswerValue?, note: String)
        case takeBack
    }

    /// What is left blank takes an earlier answer back only where its question was open before and is open after: opening and
    /// closing follow-ups removes nothing. What is the same as before changes nothing.
    static func steps(
        _ typed: [String: TypedAnswer], for content: QuestionnaireContent, over answers: [String: GivenAnswer]
    ) -> (steps: [String: Step], faults: [String: AnswerFault]) {
        var (steps, faults): ([String: Step], [String: AnswerFault]) = ([:], [:])
        var blank: [String] = []
        var values = answers.compactMapValues(\.value)
        for question in content.questions {
            guard let answer = typed[question.key] else { continue }
            do {
                let note = ReasonText.trimmed(answer.note)
                switch try TypedAnswerRule.read(answer, for: question) {
                case .given(let value):
                    steps[question.key] = .answer(value, note: note)
                    values[question.key] = value
                case .skipped:
                    steps[question.key] = .answer(nil, note: note)
                    values[question.key] = nil
                case .blank: blank.append(question.key)
                }
            } catch {
                faults[question.key] = error
            }
        }
        // In order, since what is left blank may close what follows it.
        let wasOpen = FollowUpRule.open(content, answers.compactMapValues(\.value))
        for key in blank where answers[key] != nil && wasOpen.contains(key) {
            guard FollowUpRule.open(content, values).contains(key) else { continue }
            steps[key] = .takeBack
            values[key] = nil
        }
        for (key, step) in steps {
            guard case .answer(let value, let note) = step, let before = answers[key] else { continue }
            let revision = content.question(key)?.revision
            if before.value == value, before.note == note, before.revision == revision { steps[key] = nil }
        }
        return (steps, faults)
    }
}
