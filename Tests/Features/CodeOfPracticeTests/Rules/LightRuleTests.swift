import Access
import Storage
import Testing

@testable import CodeOfPractice

@Suite struct LightRuleTests {
    private let today = Day(daysSince1970: 20_000)

    private func finding(
        _ status: PlanStatus, due: Int?, owned: Bool = true, evidence: EvidenceFigures = EvidenceFigures(),
        changed: Int = 0, commitment: Int = 4
    ) -> LightFinding {
        let draft = ActionDraft(
            commitment: commitment, title: "x", owner: owned ? ID(stored: "p") : nil,
            due: due.map { today.adding(days: $0) }, status: status)
        return LightRule.finding(
            for: draft, evidence: evidence, changedOn: today.adding(days: -changed), today: today)
    }

    @Test func theDayItselfIsNotLate() {
        #expect(finding(.inProgress, due: 0) == LightFinding(.amber, [.dueSoon]))
        #expect(finding(.inProgress, due: -1) == LightFinding(.red, [.overdue]))
        #expect(finding(.inProgress, due: 14).light == .amber && finding(.inProgress, due: 15).light == .green)
        #expect(finding(.notStarted, due: 30) == LightFinding(.amber, [.dueSoonNotStarted]))
        #expect(finding(.notStarted, due: 31) == LightFinding(.green, [.onTrack]))
    }

    @Test func whatIsNotKnownIsNeverGreen() {
        #expect(finding(.inProgress, due: nil) == LightFinding(.amber, [.noDueDate]))
        #expect(finding(.inProgress, due: 100, owned: false) == LightFinding(.amber, [.noOwner]))
        #expect(finding(.inProgress, due: 100, commitment: 0) == LightFinding(.amber, [.noPlace]))
        #expect(finding(.inProgress, due: 100, changed: 91).reasons == [.stale])
        #expect(finding(.inProgress, due: 100, changed: 90).light == .green)
        #expect(LightRule.finding(for: []) == LightFinding(.unknown, [.nothingPlanned]))
    }

    @Test func redHidesAmber() {
        #expect(finding(.notStarted, due: -1, owned: false) == LightFinding(.red, [.overdue]))
    }

    @Test func doneNeedsEvidenceThatCounts() {
        #expect(finding(.done, due: -100) == LightFinding(.amber, [.doneWithoutEvidence]))
        let gone = EvidenceFigures(count: 1, valid: 0)
        #expect(finding(.done, due: nil, evidence: gone) == LightFinding(.red, [.doneEvidenceExpired]))
        let soon = EvidenceFigures(count: 1, valid: 1, nextExpiry: today.adding(days: 60))
        #expect(finding(.done, due: nil, evidence: soon) == LightFinding(.amber, [.evidenceExpiresSoon]))
        let good = EvidenceFigures(count: 1, valid: 1, nextExpiry: today.adding(days: 61))
        #expect(finding(.done, due: nil, owned: false, evidence: good) == LightFinding(.green, [.doneWithEvidence]))
    }

    @Test func aCommitmentIsAsItsWorstAction() {
        let all = [
            LightFinding(.green, [.onTrack]), LightFinding(.red, [.overdue]), LightFinding(.setAside, [.notApplicable]),
        ]
        #expect(LightRule.finding(for: all) == LightFinding(.red, [.overdue]))
        #expect(LightRule.finding(for: [all[0], all[2]]).light == .green)
        #expect(LightRule.finding(for: [all[2]]).light == .setAside)
    }

    @Test func everyReasonLeadsToOneColour() {
        let named = LightRule.red + LightRule.amber + LightRule.green + [.notApplicable, .nothingPlanned]
        #expect(Set(named) == Set(LightReason.allCases) && named.count == LightReason.allCases.count)
    }

    @Test func evidenceCountsUntilItsLastDay() {
        let figures = EvidenceRule.figures([nil, today, today.adding(days: -1)], on: today)
        #expect(figures == EvidenceFigures(count: 3, valid: 2, nextExpiry: today))
    }
}
