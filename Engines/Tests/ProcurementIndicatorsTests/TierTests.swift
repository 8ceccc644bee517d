import SeededNumbers
import Testing

@testable import ProcurementIndicators

/// U04, U11 and the thresholds of R003 by method.
@Suite struct TierTests {
    @Test(
        "U04: without competition, and high",
        arguments: [
            (ProcurementMethod.direct, InherentTier.high, true, 1), (.limited, .high, true, 1),
            (.open, .high, false, 1), (.selective, .unknown, false, 1), (.unknown, .high, false, 0),
            (.direct, .medium, false, 1), (.direct, .low, false, 1), (.direct, .unknown, false, 0),
        ])
    func directAward(method: ProcurementMethod, tier: InherentTier, isFlagged: Bool, computable: Int) {
        let made = Case()
        made.add("p", awards: [.init("S")]) {
            $0.tender.method = method
            $0.tender.tier = tier
        }
        #expect(made.flags(.directAwardInHighTier) == (isFlagged ? ["ocid p": 1] : [:]))
        #expect(made.computable(.directAwardInHighTier) == computable)
    }

    @Test(arguments: [[AwardStatus](), [.cancelled], [.unsuccessful, .pending]])
    func anAwardThatDoesNotStandIsNone(statuses: [AwardStatus]) {
        let made = Case()
        made.add("p", awards: statuses.map { .init("S", status: $0) }) {
            $0.tender.method = .direct
            $0.tender.tier = .high
        }
        #expect(made.flags(.directAwardInHighTier).isEmpty)
        #expect(made.computable(.directAwardInHighTier) == 0)
    }

    @Test(
        "U11: one's own, high, and silent",
        arguments: [
            (true, InherentTier.high, false, true, 1), (true, .high, true, false, 1), (true, .high, nil, false, 0),
            (false, .high, false, false, 0), (true, .medium, false, false, 1), (true, .unknown, false, false, 0),
        ] as [(Bool, InherentTier, Bool?, Bool, Int)])
    func silentTender(isOwn: Bool, tier: InherentTier, mentions: Bool?, isFlagged: Bool, computable: Int) {
        let made = Case()
        made.add("p") {
            $0.tender.isOwn = isOwn
            $0.tender.tier = tier
            $0.tender.mentionsLabour = mentions
        }
        #expect(made.flags(.silentTender) == (isFlagged ? ["ocid p": 1] : [:]))
        #expect(made.computable(.silentTender) == computable)
    }

    /// Whatever the order of notices without dates: the highest tier and any word that was found stand.
    @Test func aNoticeOfFewerWordsTakesNothingBack() {
        let told: [(InherentTier, Bool?)] = [(.low, nil), (.high, false), (.medium, true), (.unknown, false)]
        var dice = SeededGenerator(seed: 4)
        for _ in 0..<24 {
            let made = Case()
            for (tier, mentions) in told.shuffled(using: &dice) {
                made.add("p") {
                    $0.tender.tier = tier
                    $0.tender.mentionsLabour = mentions
                    $0.tender.isOwn = tier == .low
                }
            }
            var notice = Notice()
            made.ledger.read(1, into: &notice)
            #expect(notice.tender.tier == .high && notice.tender.mentionsLabour == true && notice.tender.isOwn)
        }
    }

    @Test(
        "R003 by method",
        arguments: [
            (ProcurementMethod.open, 29, true), (.open, 30, false), (.selective, 9, true), (.selective, 10, false),
            (.limited, 14, true), (.limited, 15, false), (.unknown, 14, true), (.unknown, 15, false),
        ])
    func daysToSubmit(method: ProcurementMethod, days: Int, isFlagged: Bool) {
        let made = Case()
        made.settings.shortSubmissionDaysByMethod = [.open: 30, .selective: 10]
        made.add("p") {
            $0.tender.method = method
            $0.tender.submission.start = Case.day(0)
            $0.tender.submission.end = Case.day(days)
        }
        #expect(made.flags(.shortSubmission) == (isFlagged ? ["ocid p": 1] : [:]))
    }
}
