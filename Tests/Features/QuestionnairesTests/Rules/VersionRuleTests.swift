import Languages
import Storage
import Testing

@testable import Questionnaires

@Suite struct VersionRuleTests {
    @Test func theStandardQuestionnaireIsSoundAndInBothLanguages() throws {
        let content = try StandardQuestionnaire.content()
        #expect(ContentRule.problems(of: content) == [])
        #expect(content.questions.count > 50)
        for question in content.questions {
            #expect(!question.guidance.english.isEmpty && !question.guidance.welsh.isEmpty, "\(question.key)")
            #expect(question.text.english != question.text.welsh, "\(question.key)")
            if let rule = question.rule {
                #expect(!rule.recommendation.isEmpty, "\(question.key)")
                if rule.raisesFlag || rule.isMandatory { #expect(!rule.reason.isEmpty, "\(question.key)") }
            }
        }
        #expect(Set(content.questions.map(\.key)).count == content.questions.count)
    }

    @Test func aChangedQuestionGetsTheNextRevision() {
        let old = QuestionnaireContent.of([.yesNo("a"), .yesNo("b")])
        var draft = old
        draft.sections[0].questions[0].text.english = "Another?"
        draft.sections[0].questions.append(.yesNo("c"))
        let revised = RevisionRule.revised(draft, after: [old])
        #expect(revised.questions.map(\.revision) == [2, 1, 1])
        #expect(RevisionRule.revised(revised, after: [old, revised]).questions.map(\.revision) == [2, 1, 1])
    }

    @Test func aQuestionThatComesBackChangedGoesOnCounting() {
        let first = QuestionnaireContent.of([.yesNo("a")])
        let second = QuestionnaireContent.of([.yesNo("b")])
        var question = Question.yesNo("a")
        question.isRequired = false
        let third = RevisionRule.revised(.of([question]), after: [first, second])
        #expect(third.questions.map(\.revision) == [2])
    }

    @Test func whatIsWrongWithADraftIsNamed() {
        func codes(_ change: (inout Question) -> Void) -> [ContentProblem.Code] {
            var question = Question.yesNo("b")
            change(&question)
            return ContentRule.problems(of: .of([.yesNo("a"), question])).map(\.code)
        }
        #expect(codes { _ in } == [])
        #expect(codes { $0.text.welsh = "" } == [.textMissing])
        #expect(codes { $0.guidance = BilingualText("Only", "") } == [.guidanceInOneLanguage])
        #expect(codes { $0.text.english = String(repeating: "x", count: 501) } == [.tooLong])
        #expect(codes { $0.kind = .oneOf } == [.badOptions])
        #expect(codes { $0.opensAfter = [FollowUp(question: "b", answers: ["yes"])] } == [.badFollowUp])
        #expect(codes { $0.opensAfter = [FollowUp(question: "a", answers: ["maybe"])] } == [.badFollowUp])
        #expect(codes { $0.rule = AnswerRule(passes: ["yes", "no"]) } == [.badRule])
        #expect(codes { $0.rule = AnswerRule(passes: []) } == [.badRule])
        #expect(codes { $0.monthsValid = 0 } == [.badMonths])
        #expect(codes { $0.key = "a" } == [.sameKey])
        #expect(ContentRule.problems(of: .of([])).map(\.code) == [.noQuestions])
    }

    @Test func aQuestionMovesWithinAndBetweenSections() throws {
        var content = QuestionnaireContent.of([.yesNo("a"), .yesNo("b")])
        content = try DraftRule.applying(.addSection(key: "two", title: BilingualText("2", "2")), to: content)
        content = try DraftRule.applying(.moveQuestion(key: "a", forward: true), to: content)
        #expect(content.questions.map(\.key) == ["b", "a"])
        content = try DraftRule.applying(.moveQuestion(key: "a", forward: true), to: content)
        #expect(content.sections.map { $0.questions.map(\.key) } == [["b"], ["a"]])
        content = try DraftRule.applying(.moveQuestion(key: "a", forward: false), to: content)
        #expect(content.sections.map { $0.questions.map(\.key) } == [["b", "a"], []])
        content = try DraftRule.applying(.moveQuestion(key: "b", forward: false), to: content)
        #expect(content.questions.map(\.key) == ["b", "a"])
        #expect(throws: QuestionnairesError(.notFound)) {
            try DraftRule.applying(.removeSection(key: "one"), to: content)
        }
    }

    @Test func answersHoldForMonthsOfTheCalendar() {
        var question = Question.yesNo("a")
        func end(_ year: Int, _ month: Int, _ day: Int) -> String {
            ReuseRule.validUntil(question, from: Day(year: year, month: month, day: day)!).description
        }
        #expect(end(2026, 11, 22) == "2027-11-22")
        question.monthsValid = 1
        #expect(end(2026, 12, 31) == "2027-01-31")
        #expect(end(2027, 1, 31) == "2027-02-28")
    }

    @Test func onlyTheSameQuestionsAnswerAgain() {
        let today = Day(year: 2026, month: 11, day: 22)!
        let old = QuestionnaireContent.of([.yesNo("a"), .yesNo("b"), .yesNo("c"), .yesNo("d")])
        var new = old
        new.sections[0].questions[1].text.english = "Something else?"
        var given = answers(["a": yes, "b": yes, "c": nil, "d": no])
        given["d"]?.validUntil = Day(year: 2026, month: 11, day: 21)!
        #expect(ReuseRule.reusable(given, to: old, for: new, on: today).map(\.question.key) == ["a"])
    }

    @Test func statesComeFromWhatHappened() {
        let today = Day(year: 2026, month: 11, day: 22)!
        let at = Timestamp(milliseconds: 1)
        func state(_ change: (inout RequestStateRule.Moments) -> Void) -> QuestionnaireRequest.State {
            var moments = RequestStateRule.Moments(dueOn: today)
            change(&moments)
            return RequestStateRule.state(moments, on: today)
        }
        #expect(state { _ in } == .asked)
        #expect(state { $0.startedAt = at } == .started)
        #expect(state { $0.dueOn = today.adding(days: -1) } == .late)
        #expect(
            state {
                $0.refusedAt = at; $0.dueOn = today.adding(days: -1)
            } == .refused)
        #expect(
            state {
                $0.answeredAt = at; $0.refusedAt = at
            } == .answered)
        #expect(
            state {
                $0.answeredAt = at; $0.cancelledAt = at
            } == .cancelled)
    }
}
