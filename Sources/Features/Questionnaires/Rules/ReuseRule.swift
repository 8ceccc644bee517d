import Storage

/// Which answers to one questionnaire answer another.
enum ReuseRule {
    /// The answers that still hold, to questions that are asked there in the same words. Nothing that was skipped: each
    /// buyer is told so itself.
    static func reusable(
        _ answers: [String: GivenAnswer], to old: QuestionnaireContent, for new: QuestionnaireContent, on today: Day
    ) -> [(question: Question, answer: GivenAnswer)] {
        let before = Dictionary(old.questions.map { ($0.key, $0) }) { first, _ in first }
        return new.questions.compactMap { question in
            guard let answer = answers[question.key], answer.value != nil, answer.validUntil >= today,
                let asked = before[question.key], asked.revision == answer.revision, question.asksTheSame(as: asked)
            else { return nil }
            return (question, answer)
        }
    }

    /// The last day on which an answer of today holds.
    static func validUntil(_ question: Question, from today: Day) -> Day {
        let months = today.year * 12 + today.month - 1 + min(max(question.monthsValid, 1), 60)
        // The last day of the month stands for days that the month does not have.
        var day = today.day
        while day > 28, Day(year: months / 12, month: months % 12 + 1, day: day) == nil { day -= 1 }
        return Day(year: months / 12, month: months % 12 + 1, day: day) ?? today.adding(days: 30)
    }
}
