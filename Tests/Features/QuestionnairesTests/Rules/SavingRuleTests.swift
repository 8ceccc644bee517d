import Testing

@testable import Questionnaires

@Suite struct SavingRuleTests {
    private let content = QuestionnaireContent.of([
        .yesNo("a"), .yesNo("b", after: [FollowUp(question: "a", answers: ["yes"])]),
    ])

    @Test func whatIsNotTypedIsLeft() {
        let (steps, faults) = SavingRule.steps(
            ["b": TypedAnswer(values: ["no"])], for: content, over: answers(["a": yes]))
        #expect(steps == ["b": .answer(no, note: "")] && faults.isEmpty)
    }

    @Test func theSameAgainChangesNothing() {
        let (steps, _) = SavingRule.steps(
            ["a": TypedAnswer(values: ["yes"])], for: content, over: answers(["a": yes]))
        #expect(steps.isEmpty)
    }

    @Test func anAnswerToAnEarlierRevisionIsGivenAgain() {
        var changed = content
        changed.sections[0].questions[0].revision = 2
        let (steps, _) = SavingRule.steps(
            ["a": TypedAnswer(values: ["yes"])], for: changed, over: answers(["a": yes]))
        #expect(steps == ["a": .answer(yes, note: "")])
    }

    @Test func blankTakesBackWhatIsOpenAndKeepsWhatIsClosed() {
        let both = ["a": TypedAnswer(), "b": TypedAnswer()]
        let (open, _) = SavingRule.steps(["b": TypedAnswer()], for: content, over: answers(["a": yes, "b": no]))
        #expect(open == ["b": .takeBack])
        let (closing, _) = SavingRule.steps(both, for: content, over: answers(["a": yes, "b": no]))
        #expect(closing == ["a": .takeBack])
        let (closed, _) = SavingRule.steps(
            ["a": TypedAnswer(values: ["no"]), "b": TypedAnswer()], for: content, over: answers(["a": yes, "b": no]))
        #expect(closed == ["a": .answer(no, note: "")])
    }

    @Test func skippingIsAnAnswerOfItsOwn() {
        let (steps, _) = SavingRule.steps(
            ["a": TypedAnswer(skips: true, note: " We are asked not to say ")], for: content, over: [:])
        #expect(steps == ["a": .answer(nil, note: "We are asked not to say")])
    }

    /// Whatever answers open or close follow-ups: no answer to another question is ever taken back by it, and it counts again
    /// as it was when its question opens again.
    @Test func openingAndClosingFollowUpsNeverRemovesAnAnswer() {
        var numbers = SteadyNumbers(state: 11)
        for _ in 0..<500 {
            let content = RandomQuestionnaire.content(&numbers)
            let before = RandomQuestionnaire.answers(content, &numbers)
            guard let question = content.questions.randomElement(using: &numbers) else { continue }
            let code = Bool.random(using: &numbers) ? "yes" : "no"
            // The whole page is sent: what was answered as it was, what is hidden blank.
            let open = FollowUpRule.open(content, before.compactMapValues(\.value))
            var typed: [String: TypedAnswer] = [:]
            for other in content.questions {
                let answer = before[other.key]
                typed[other.key] =
                    open.contains(other.key) && answer != nil
                    ? TypedAnswer(values: answer?.value?.codes ?? [], skips: answer?.value == nil) : TypedAnswer()
            }
            typed[question.key] = TypedAnswer(values: [code])
            let (steps, faults) = SavingRule.steps(typed, for: content, over: before)
            #expect(faults.isEmpty)
            #expect(!steps.values.contains(.takeBack))
            #expect(steps.keys.allSatisfy { $0 == question.key })
            // Only the question that was answered is different; and back again, all is as before.
            var after = before
            after.merge(answers([question.key: .codes([code])])) { _, new in new }
            for (key, answer) in before where key != question.key { #expect(after[key] == answer) }
        }
    }
}
