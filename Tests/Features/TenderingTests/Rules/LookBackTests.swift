import Storage
import Testing

@testable import Tendering

/// Schedule 6 paragraph 44 and Schedule 7 paragraph 15 of the Procurement Act 2023.
@Suite struct LookBackTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func commencementIsTheDayOfTheAct() throws {
        #expect(LookBackRule.commencement == (try day("2025-02-24")))
    }

    /// Paragraph 44(1): the five years end with the day of evaluation.
    @Test func mandatoryGroundsLookBackFiveYears() throws {
        let evaluated = try day("2030-11-22")
        for ground in ExclusionGround.allCases where ground.weight == .mandatory {
            let old = LookBackRule.finding(ground, event: try day("2025-11-22"), known: nil, on: evaluated)
            #expect(old.verdict == .tooLongAgo && old.source.place == "Schedule 6 paragraph 44(1)", "\(ground)")
            #expect(old.earliest == (try day("2025-11-23")))
            let recent = LookBackRule.finding(ground, event: try day("2025-11-23"), known: nil, on: evaluated)
            #expect(recent.verdict == .counts, "\(ground)")
        }
    }

    /// Paragraph 44(2): for Modern Slavery Act 2015 ss1, 2, 4 the five years reach back before commencement.
    @Test func slaveryReachesBackBeforeCommencement() throws {
        let finding = LookBackRule.finding(
            .slavery, event: try day("2021-12-01"), known: nil, on: try day("2026-11-22"))
        #expect(finding.verdict == .counts && finding.source.place == "Schedule 6 paragraph 44(2)")
    }

    /// Paragraph 44(4): for paragraphs 19-22, 26 and Modern Slavery Act 2015 s30, three years before commencement at most.
    @Test(arguments: [
        ExclusionGround.employmentAgency, .minimumWage, .gangmasters, .labourMarketOrderBreach, .slaveryOrderBreach,
    ])
    func otherLabourOffencesStopThreeYearsBeforeCommencement(ground: ExclusionGround) throws {
        let evaluated = try day("2026-11-22")
        let before = LookBackRule.finding(ground, event: try day("2022-02-23"), known: nil, on: evaluated)
        #expect(before.verdict == .beforeCommencement && before.source.place == "Schedule 6 paragraph 44(4)")
        #expect(before.earliest == (try day("2022-02-24")))
        let after = LookBackRule.finding(ground, event: try day("2022-02-24"), known: nil, on: evaluated)
        #expect(after.verdict == .counts)
    }

    /// Schedule 7 paragraph 15(4)(a): labour market misconduct before commencement is ignored, however lately it was known.
    @Test(arguments: [ExclusionGround.slaveryOrder, .orderConductAbroad, .slaveryConduct])
    func labourMisconductBeforeCommencementIsIgnored(ground: ExclusionGround) throws {
        let evaluated = try day("2026-11-22")
        let before = LookBackRule.finding(
            ground, event: try day("2025-02-23"), known: try day("2026-01-01"), on: evaluated)
        #expect(before.verdict == .beforeCommencement && before.source.place == "Schedule 7 paragraph 15(4)(a)")
        let after = LookBackRule.finding(ground, event: try day("2025-02-24"), known: nil, on: evaluated)
        #expect(after.verdict == .counts)
        #expect(
            LookBackRule.finding(ground, event: nil, known: try day("2026-01-01"), on: evaluated).verdict
                == .dateMissing)
    }

    /// Schedule 7 paragraph 15(1): what was known, or should have been, more than five years ago.
    @Test func discretionaryGroundsCountFromKnowledge() throws {
        let evaluated = try day("2031-11-22")
        let event = try day("2025-06-01")
        func verdict(_ known: Day?, event: Day?) -> LookBackRule.Finding.Verdict {
            LookBackRule.finding(.professionalMisconduct, event: event, known: known, on: evaluated).verdict
        }
        #expect(verdict(try day("2026-11-22"), event: event) == .tooLongAgo)
        #expect(verdict(try day("2026-11-23"), event: event) == .counts)
        #expect(verdict(nil, event: event) == .dateMissing, "when it was known is not to be guessed")
        #expect(verdict(nil, event: try day("2028-01-01")) == .counts, "it cannot have been known before it happened")
        #expect(verdict(nil, event: nil) == .dateMissing)
    }

    @Test func aLeapDayLooksBackToTheLastOfFebruary() throws {
        #expect(LookBackRule.yearsBefore(5, try day("2028-02-29")) == (try day("2023-02-28")))
    }

    @Test func aMissingDateIsNeverTakenForAnOldOne() throws {
        for ground in ExclusionGround.allCases {
            let finding = LookBackRule.finding(ground, event: nil, known: nil, on: try day("2026-11-22"))
            #expect(finding.verdict == .dateMissing, "\(ground)")
        }
    }
}
