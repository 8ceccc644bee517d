import Access
import Storage
import Testing

@testable import Screening

@Suite struct DecisionRuleTests {
    @Test func aLinkAlwaysTakesTwoPeople() {
        for score in [0.0, 0.7, 0.849, 0.85, 1] {
            #expect(DecisionRule.needsSecond(.same, score: score, wasConfirmed: false))
        }
    }

    @Test func dismissingTakesTwoFromAHighScoreUp() {
        #expect(!DecisionRule.needsSecond(.notTheSame, score: 0.8499, wasConfirmed: false))
        #expect(DecisionRule.needsSecond(.notTheSame, score: 0.85, wasConfirmed: false))
        #expect(DecisionRule.needsSecond(.notTheSame, score: 1, wasConfirmed: false))
    }

    @Test func doubtTakesOne() {
        #expect(!DecisionRule.needsSecond(.cannotTellYet, score: 1, wasConfirmed: true))
        #expect(DecisionRule.state(after: .cannotTellYet, score: 1, wasConfirmed: false) == .deferred)
        #expect(DecisionRule.state(after: .notTheSame, score: 0.7, wasConfirmed: false) == .notTheSame)
        #expect(DecisionRule.state(after: .same, score: 0.7, wasConfirmed: false) == .waitsForSecond)
    }

    @Test func theSecondIsAnotherNamedPerson() {
        let (one, other) = (ID<Person>(stored: "1"), ID<Person>(stored: "2"))
        #expect(DecisionRule.maySecond(other, first: one))
        #expect(DecisionRule.maySecond(one, first: nil))
        #expect(!DecisionRule.maySecond(one, first: one))
        #expect(!DecisionRule.maySecond(nil, first: one))
        #expect(!DecisionRule.maySecond(nil, first: nil))
    }

    @Test func aReasonIsTenCharactersBesideBlanks() throws {
        #expect(try DecisionRule.checkedReason("  0123456789\n") == "0123456789")
        #expect(throws: ScreeningError(.reasonMissing)) { try DecisionRule.checkedReason("   012345678   ") }
        #expect(throws: ScreeningError(.reasonMissing)) { try DecisionRule.checkedReason(" \n\t ") }
        #expect(throws: ScreeningError(.tooLong)) {
            try DecisionRule.checkedReason(String(repeating: "x", count: 4_001))
        }
    }
}
