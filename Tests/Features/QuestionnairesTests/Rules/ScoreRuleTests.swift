import Languages
import Testing

@testable import Questionnaires

@Suite struct ScoreRuleTests {
    private func rule(_ weight: Int, mandatory: Bool = false, flag: Bool = false) -> AnswerRule {
        AnswerRule(
            passes: ["no"], weight: weight, isMandatory: mandatory, raisesFlag: flag,
            reason: BilingualText("why", "pam"), recommendation: BilingualText("do", "gwnewch"))
    }

    @Test func everyQuestionCountsByItsWeight() {
        let content = QuestionnaireContent.of([.yesNo("a", rule: rule(3)), .yesNo("b", rule: rule(1))])
        let evaluation = EvaluationRule.evaluate(content, answers: answers(["a": no, "b": yes]))
        #expect(evaluation.score == ScoreRange(least: 750, most: 750))
        #expect(evaluation.lines.map(\.judgement) == [.passed, .failed])
    }

    @Test func noSkippedOpenAndNotAskedStayApart() {
        let follow = [FollowUp(question: "a", answers: ["yes"])]
        let content = QuestionnaireContent.of([
            .yesNo("a", rule: rule(1)), .yesNo("b", rule: rule(1)), .yesNo("c", rule: rule(1)),
            .yesNo("d", after: follow, rule: rule(5)),
        ])
        let evaluation = EvaluationRule.evaluate(content, answers: answers(["a": no, "b": nil]))
        #expect(evaluation.lines.map(\.state) == [.given(no), .skipped, .open, .notAsked])
        #expect(evaluation.lines.map(\.judgement) == [.passed, .unknown, .unknown, .notAsked])
        // What is not known could be either; what was not asked counts for nothing.
        #expect(evaluation.score == ScoreRange(least: 333, most: 1000))
        #expect(evaluation.missing.map(\.key) == ["c"])
        #expect(evaluation.flags.isEmpty)
    }

    @Test func halfIsHalf() {
        var question = Question(
            key: "a", kind: .oneOf, text: BilingualText("a", "a"),
            options: ["all", "some", "none"].map { Question.Option(code: $0, text: BilingualText($0, $0)) })
        question.rule = AnswerRule(passes: ["all"], half: ["some"], weight: 1)
        let content = QuestionnaireContent.of([question])
        for (code, score) in [("all", 1000), ("some", 500), ("none", 0)] {
            let evaluation = EvaluationRule.evaluate(content, answers: answers(["a": .codes([code])]))
            #expect(evaluation.score == ScoreRange(least: score, most: score))
        }
    }

    @Test func ofSeveralAnswersAllMustPass() {
        var question = Question(
            key: "a", kind: .severalOf, text: BilingualText("a", "a"),
            options: ["x", "y", "z"].map { Question.Option(code: $0, text: BilingualText($0, $0)) })
        question.rule = AnswerRule(passes: ["x", "y"])
        #expect(JudgementRule.judge(question, .given(.codes(["x", "y"]))) == .passed)
        #expect(JudgementRule.judge(question, .given(.codes(["x", "z"]))) == .failed)
        #expect(JudgementRule.judge(question, .given(.codes([]))) == .unknown)
    }

    @Test func nothingJudgedIsNoScore() {
        let evaluation = EvaluationRule.evaluate(.of([.yesNo("a")]), answers: answers(["a": yes]))
        #expect(evaluation.score == nil && evaluation.lines[0].judgement == .notJudged)
        #expect(AnswerRiskRule.risk(of: evaluation.outcome) == nil)
    }

    @Test func whatMustBePutRightComesFirst() {
        let content = QuestionnaireContent.of([
            .yesNo("quiet", rule: rule(9)), .yesNo("flag", rule: rule(1, flag: true)),
            .yesNo("must", rule: rule(1, mandatory: true)),
        ])
        let evaluation = EvaluationRule.evaluate(
            content, answers: answers(["quiet": yes, "flag": yes, "must": yes]))
        #expect(evaluation.flags.map(\.question) == ["must", "flag"])
        #expect(evaluation.recommendations.map(\.question) == ["must", "quiet", "flag"])
        #expect(evaluation.outcome.mandatoryFails == 1 && evaluation.outcome.flags == 2)
    }

    @Test func theRiskIsReckonedFromWhatIsCertain() {
        func risk(_ least: Int, _ most: Int, _ fails: Int) -> Int? {
            AnswerRiskRule.risk(
                of: QuestionnaireRequest.Outcome(
                    score: ScoreRange(least: least, most: most), flags: fails, mandatoryFails: fails))
        }
        #expect(risk(700, 1000, 0) == 300)
        #expect(risk(900, 900, 1) == 800)
        #expect(risk(100, 100, 1) == 900)
    }

    /// Whatever is asked and answered: scores lie within their bounds, the least below the most, and more knowledge only
    /// narrows the range.
    @Test func scoresLieWithinBoundsWhateverIsAnswered() {
        var numbers = SteadyNumbers(state: 7)
        for _ in 0..<300 {
            let content = RandomQuestionnaire.content(&numbers)
            var given = RandomQuestionnaire.answers(content, &numbers)
            let before = EvaluationRule.evaluate(content, answers: given)
            for score in [before.score].compactMap({ $0 }) + before.parts.compactMap(\.score) {
                #expect((0...1000).contains(score.least) && (0...1000).contains(score.most))
                #expect(score.least <= score.most)
            }
            guard let line = before.lines.first(where: { $0.state == .open && $0.question.opensAfter.isEmpty }),
                !content.questions.contains(where: { $0.opensAfter.contains { $0.question == line.question.key } })
            else { continue }
            given.merge(answers([line.question.key: .codes([line.question.codes[0]])])) { _, new in new }
            let after = EvaluationRule.evaluate(content, answers: given)
            if let old = before.score, let new = after.score {
                #expect(new.least >= old.least && new.most <= old.most)
            }
        }
    }
}
