import Storage
import Testing

@testable import Screening

@Suite struct DueRuleTests {
    /// A Monday.
    let monday = Day(year: 2026, month: 11, day: 2)!

    private func days(_ score: Double, _ consequence: ListConsequence = .ask, pounds: Int64? = nil) -> Int {
        DueRule.due(from: monday, score: score, consequence: consequence, yearlySpend: pounds.map { $0 * 100 })
            .daysSince1970 - monday.daysSince1970
    }

    @Test func theMoreAlikeTheSooner() {
        #expect(days(0.7) == 14)
        #expect(days(0.85) == 7)
        #expect(days(0.95) == 3)
    }

    @Test func largeSpendIsOneStepSooner() {
        #expect(days(0.7, pounds: 1_000_000) == 7)
        #expect(days(0.7, pounds: 999_999) == 14)
        #expect(days(1, pounds: 5_000_000) == 1)
    }

    @Test func whatMustBeReportedComesFirstWhateverElse() {
        #expect(days(0.7, .stopAndReport) == 1)
    }

    @Test func whatIsOnlyNotedHasTime() {
        #expect(days(0.95, .note) == 7)
        #expect(days(0.7, .note) == 14)
    }

    @Test func weekendsMoveToMonday() {
        let friday = Day(year: 2026, month: 11, day: 6)!
        #expect(DueRule.workingDay(friday) == friday)
        for offset in 1...3 {
            #expect(DueRule.workingDay(friday.adding(days: offset)) == Day(year: 2026, month: 11, day: 9))
        }
        #expect(DueRule.workingDay(Day(year: 1969, month: 12, day: 28)!) == Day(year: 1969, month: 12, day: 29))
    }
}
