@testable import Questionnaires

/// Questionnaires and answers by chance, the same in every run.
enum RandomQuestionnaire {
    static func content(_ numbers: inout SteadyNumbers) -> QuestionnaireContent {
        var questions: [Question] = []
        for number in 0..<Int.random(in: 1...12, using: &numbers) {
            var after: [FollowUp] = []
            if let earlier = questions.randomElement(using: &numbers), Bool.random(using: &numbers) {
                after = [FollowUp(question: earlier.key, answers: [Bool.random(using: &numbers) ? "yes" : "no"])]
            }
            let rule =
                Bool.random(using: &numbers)
                ? AnswerRule(passes: ["yes"], weight: Int.random(in: 1...10, using: &numbers)) : nil
            questions.append(.yesNo("q\(number)", after: after, rule: rule))
        }
        return .of(questions)
    }

    /// Some questions answered, some skipped, some left open; also questions that are not asked.
    static func answers(
        _ content: QuestionnaireContent, _ numbers: inout SteadyNumbers
    ) -> [String: GivenAnswer] {
        var values: [String: AnswerValue?] = [:]
        for question in content.questions {
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: values[question.key] = .some(yes)
            case 1: values[question.key] = .some(no)
            case 2: values[question.key] = .some(nil)
            default: break
            }
        }
        return QuestionnairesTests.answers(values)
    }
}
