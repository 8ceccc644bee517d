import Testing

@testable import Questionnaires

@Suite struct FollowUpRuleTests {
    private let content = QuestionnaireContent.of([
        .yesNo("a"),
        .yesNo("b", after: [FollowUp(question: "a", answers: ["yes"])]),
        .yesNo("c", after: [FollowUp(question: "b", answers: ["no"])]),
        .yesNo("d", after: [FollowUp(question: "a", answers: ["no"]), FollowUp(question: "b", answers: ["yes"])]),
    ])

    @Test func aFollowUpOpensByItsAnswerAlone() {
        #expect(FollowUpRule.open(content, [:]) == ["a"])
        #expect(FollowUpRule.open(content, ["a": yes]) == ["a", "b"])
        #expect(FollowUpRule.open(content, ["a": no]) == ["a", "d"])
    }

    @Test func anyOfSeveralAnswersIsEnough() {
        #expect(FollowUpRule.open(content, ["a": yes, "b": yes]) == ["a", "b", "d"])
    }

    @Test func whatFollowsFromAClosedQuestionIsClosed() {
        #expect(FollowUpRule.open(content, ["a": no, "b": no]) == ["a", "d"])
        #expect(FollowUpRule.open(content, ["a": yes, "b": no]) == ["a", "b", "c"])
    }
}
