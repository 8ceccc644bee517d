import Storage
import Testing

@testable import EthicalEmployment

@Suite struct RuleTests {
    @Test func theLastDayStillCounts() {
        let today = Day.on("2026-11-22")
        #expect(ExpiryRule.expiry(of: nil, on: today) == .none)
        #expect(ExpiryRule.expiry(of: today, on: today) == .soon(days: 0))
        #expect(ExpiryRule.expiry(of: today.adding(days: 30), on: today) == .soon(days: 30))
        #expect(ExpiryRule.expiry(of: today.adding(days: 61), on: today) == .valid(days: 61))
        #expect(ExpiryRule.expiry(of: today.adding(days: -1), on: today) == .expired(days: 1))
        #expect(ExpiryRule.expiry(of: today.adding(days: -1), on: today).isOver)
        #expect(!ExpiryRule.expiry(of: today, on: today).isOver)
    }

    @Test func evidenceIsALinkOrAFingerprint() throws {
        let hash = String(repeating: "aB", count: 32)
        let checked = try EvidenceRule.checked(EmploymentEvidence(title: " A ", fileHash: hash), needed: true)
        #expect(checked == EmploymentEvidence(title: "A", fileHash: hash.lowercased()))
        #expect(try EvidenceRule.checked(EmploymentEvidence(), needed: false) == EmploymentEvidence())
        let refused: [(EmploymentEvidence, EthicalEmploymentError.Code)] = [
            (EmploymentEvidence(), .textMissing), (EmploymentEvidence(title: "A"), .evidenceMissing),
            (EmploymentEvidence(title: "A", link: "javascript:alert(1)"), .badLink),
            (EmploymentEvidence(title: "A", link: "https://"), .badLink),
            (EmploymentEvidence(title: "A", link: "https://a b"), .badLink),
            (EmploymentEvidence(title: "A", link: "https://a\"b"), .badLink),
            (EmploymentEvidence(title: "A", fileHash: "abc"), .badFileHash),
            (EmploymentEvidence(title: "A", fileHash: String(repeating: "z", count: 64)), .badFileHash),
            (EmploymentEvidence(title: String(repeating: "a", count: 201), link: "https://a.example"), .tooLong),
        ]
        for (evidence, code) in refused {
            #expect(throws: EthicalEmploymentError(code)) { try EvidenceRule.checked(evidence, needed: true) }
        }
    }

    @Test func thirtyDaysAreCountedFromTheLaterOfReceivedAndDue() {
        let received = Day.on("2026-04-01")
        #expect(PaymentTerm.taken(received: received, due: nil, paid: .on("2026-05-01")) == 30)
        #expect(PaymentTerm.isInTime(days: 30))
        #expect(!PaymentTerm.isInTime(days: 31))
        #expect(PaymentTerm.taken(received: received, due: .on("2026-04-10"), paid: .on("2026-05-01")) == 21)
        #expect(PaymentTerm.taken(received: received, due: .on("2026-03-01"), paid: .on("2026-05-01")) == 30)
        #expect(PaymentTerm.taken(received: received, due: nil, paid: .on("2026-03-01")) == 0)
        #expect(PaymentTerm.last(received: received, due: nil) == .on("2026-05-01"))
    }

    @Test func periodsAreCalendarQuartersAndTheHalfYearsOfTheAct() throws {
        #expect(PaymentPeriods.quarterKey(of: .on("2026-01-01")) == "2026-Q1")
        #expect(PaymentPeriods.quarterKey(of: .on("2026-12-31")) == "2026-Q4")
        for (key, half) in [
            ("2026-Q1", "2026-03-31"), ("2026-Q2", "2026-09-30"), ("2026-Q3", "2026-09-30"), ("2026-Q4", "2027-03-31"),
        ] {
            let quarter = try #require(PaymentPeriods.quarter(key))
            #expect(PaymentPeriods.quarterKey(of: quarter.first) == key)
            #expect(PaymentPeriods.quarterKey(of: quarter.last) == key)
            #expect(PaymentPeriods.quarterKey(of: quarter.last.adding(days: 1)) != key)
            #expect(PaymentPeriods.halfYear(of: quarter)?.last == .on(half))
        }
        #expect(PaymentPeriods.quarter("nonsense") == nil)
    }

    private func figures(_ days: [(Int?, Bool, Int64)]) throws -> PaymentFigures {
        var tally = PaymentTally()
        for (days, isDisputed, pence) in days {
            tally.add(.init(days: days, isDisputed: isDisputed, isSterling: true, count: 1, minorUnits: pence))
        }
        return tally.figures(try #require(PaymentPeriods.quarter("2026-Q2")), today: .on("2026-11-22"))
    }

    @Test func figuresKeepDisputedAndUnpaidApart() throws {
        let figures = try figures([
            (10, false, 100), (30, false, 200), (31, false, 700), (90, true, 5_000), (nil, false, 44),
        ])
        #expect(figures.paid == 3 && figures.paidInTime == 2)
        #expect(figures.paidAmount.minorUnits == 1_000 && figures.paidInTimeAmount.minorUnits == 300)
        #expect(figures.percentByValue == 30)
        #expect(figures.medianDays == 30)
        #expect(figures.disputed == 1 && figures.unpaid == 1 && figures.unpaidAmount.minorUnits == 44)
        #expect(figures.isOver)
    }

    @Test func nothingPaidIsNotZeroPerCent() throws {
        let figures = try figures([(nil, false, 10)])
        #expect(figures.percentByNumber == nil && figures.percentByValue == nil && figures.medianDays == nil)
    }

    @Test func theMedianOfTwoIsTheirMean() throws {
        #expect(try figures([(1, false, 1), (4, false, 1)]).medianDays == 2.5)
        #expect(try figures([(1, false, 1), (4, false, 1), (4, false, 1), (9, false, 1)]).medianDays == 4)
        #expect(try figures([(7, false, 1)]).medianDays == 7)
    }

    @Test func aPromiseIsKeptBehindOrNotYetDue() {
        let (due, today) = (Day.on("2026-06-30"), Day.on("2026-07-01"))
        func state(_ reached: String?, today: Day) -> PromiseProgress.State {
            PromiseRule.state(reachedOn: reached.map(Day.on), due: due, isWithdrawn: false, today: today)
        }
        #expect(state(nil, today: due) == .notYetDue)
        #expect(state(nil, today: today) == .behind)
        #expect(state("2026-06-30", today: today) == .kept)
        #expect(state("2026-07-01", today: today) == .keptLate)
        #expect(PromiseRule.state(reachedOn: nil, due: due, isWithdrawn: true, today: today) == .withdrawn)
        let ten = Quantity(thousandths: 10_000)
        let sum = PromiseRule.sum(
            [(Quantity(thousandths: 6_000), .on("2026-05-02")), (Quantity(thousandths: 4_000), .on("2026-05-01"))],
            target: ten)
        #expect(sum.delivered == ten && sum.reachedOn == .on("2026-05-02"))
        #expect(PromiseRule.percent(Quantity(thousandths: 9_999), of: ten) == 99)
        #expect(PromiseRule.percent(Quantity(thousandths: 90_000), of: ten) == 100)
    }

    @Test func quantitiesAreReadAndWrittenExactly() {
        #expect(Quantity("12")?.text == "12")
        #expect(Quantity("1,200.50")?.text == "1200.5")
        #expect(Quantity("0.125")?.thousandths == 125)
        #expect(Quantity("0.005")?.text == "0.005")
        for text in ["", "-1", "1.2345", "1.", ".5", "a", "1.2.3", "99999999999999999999", "1e5", "٣"] {
            #expect(Quantity(text) == nil, "\(text)")
        }
    }
}
