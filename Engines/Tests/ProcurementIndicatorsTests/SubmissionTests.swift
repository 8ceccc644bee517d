import Testing

@testable import ProcurementIndicators

/// R003, R018, U12, U13.
@Suite struct SubmissionTests {
    @Test(
        "R003: fewer than 15 whole days",
        arguments: [(14.0, true), (14.99, true), (15.0, false), (0, true), (-3, true), (40, false)])
    func shortSubmission(days: Double, isFlagged: Bool) {
        let made = Case()
        made.add("p") {
            $0.tender.submission.start = Case.day(100)
            $0.tender.submission.end = Case.day(100) + Moment(days * 86_400_000)
        }
        #expect(made.flags(.shortSubmission) == (isFlagged ? ["ocid p": 1] : [:]))
        #expect(made.computable(.shortSubmission) == 1)
    }

    @Test func bothDatesAreNeeded() {
        let made = Case()
        made.add("p") { $0.tender.submission.end = Case.day(1) }
        made.add("q") { $0.tender.submission.start = Case.day(1) }
        #expect(made.flags(.shortSubmission).isEmpty)
        #expect(made.computable(.shortSubmission) == 0)
    }

    @Test(
        "R018 reads the number, for open and selective procedures",
        arguments: [
            (1, ProcurementMethod.open, true), (1, .selective, true), (1, .limited, false), (1, .direct, false),
            (1, .unknown, false), (2, .open, false), (0, .open, false), (-1, .open, false),
        ])
    func singleBid(count: Int, method: ProcurementMethod, isFlagged: Bool) {
        let made = Case()
        made.add("p", bids: [.init("A", 5)]) {
            $0.tender.numberOfTenderers = Int32(count)
            $0.tender.method = method
        }
        #expect(made.flags(.singleBid) == (isFlagged ? ["ocid p": 1] : [:]))
        made.add("q") {
            $0.tender.finalStageBids = Int32(count)
            $0.tender.method = method
        }
        #expect(made.flags(.oneFinalBid) == (isFlagged ? ["ocid q": 1] : [:]))
    }

    @Test func aCancelledTenderIsLeftOut() {
        let made = Case()
        made.add("p") {
            $0.tender.numberOfTenderers = 1
            $0.tender.method = .open
            $0.tender.isCancelled = true
        }
        #expect(made.flags(.singleBid).isEmpty)
        let findings = made.ledger.findings()
        #expect(findings[.singleBid] == Findings.Coverage(computable: 0, of: 1))
    }

    @Test(arguments: [(-1, true), (1, true), (2, false), (30, false)])
    func shortAwardPeriod(days: Int, isFlagged: Bool) {
        let made = Case()
        made.add("p", awards: [.init("A", day: 100 + days)]) {
            $0.tender.method = .open
            $0.tender.submission.end = Case.day(100)
        }
        #expect(made.flags(.shortAwardPeriod) == (isFlagged ? ["ocid p": 1] : [:]))
        made.add("q", awards: [.init("A", day: 100 + days)]) {
            $0.tender.method = .direct
            $0.tender.submission.end = Case.day(100)
        }
        #expect(made.flags(.shortAwardPeriod)["ocid q"] == nil)
        #expect(made.computable(.shortAwardPeriod) == 1)
    }
}
