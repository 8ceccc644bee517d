import Storage
import Testing

@testable import Tendering

/// Procurement Act 2023 s59: notices within 30 days.
@Suite struct NoticeTests {
    private func decision(_ basis: ExclusionBasis?, _ outcome: TenderOutcome = .exclude) -> TenderDecision {
        TenderDecision(
            outcome: outcome, reason: "For the reasons on file", basis: basis, evaluatedOn: SampleFile.day,
            standing: ExclusionStanding(status: .excluded, reasons: []), screened: [], debarmentVersion: nil)
    }

    @Test func theCountdownBeginsWhenTheSecondPersonAgrees() {
        var sample = SampleFile()
        let id = sample.add(.decision(decision(.mandatoryGround)))
        #expect(NoticeRule.due(sample.file).isEmpty)
        sample.add(
            .second(SecondWord(decision: id, agrees: true, reason: "I looked too")), by: "two",
            at: SampleFile.now.adding(days: 2))
        let due = NoticeRule.due(sample.file)
        #expect(due.map(\.about) == [id] && due.map(\.from) == [SampleFile.day.adding(days: 2)])
        #expect(due.map(\.due) == [SampleFile.day.adding(days: 31)])
        #expect(due.first?.daysLeft(on: SampleFile.day.adding(days: 30)) == 1)
        #expect(due.first?.daysLeft(on: SampleFile.day.adding(days: 40)) == -9)
        sample.add(.notice(NoticeSent(about: id, recipient: .minister, on: SampleFile.day, reference: "")))
        #expect(NoticeRule.due(sample.file).map(\.sentOn) == [SampleFile.day])
        #expect(!GateRule.tasks(sample.file, on: SampleFile.day).contains { $0.kind == .sendNotice })
    }

    @Test func disagreementOwesNoNotice() {
        var sample = SampleFile()
        let id = sample.add(.decision(decision(.mandatoryGround)))
        sample.add(.second(SecondWord(decision: id, agrees: false, reason: "Not enough")), by: "two")
        #expect(NoticeRule.due(sample.file).isEmpty)
    }

    /// s59: not where the only basis is an entry of the debarment list that is not about national security.
    @Test func theDebarmentListAloneOwesNone() {
        for (basis, owes) in [
            (ExclusionBasis.mandatoryGround, true), (.discretionaryGround, true), (.information, true),
            (.nationalSecurity, true), (.debarment, false), (.price, false),
        ] {
            #expect(NoticeRule.needsNotice(decision(basis)) == owes, "\(basis)")
        }
        #expect(!NoticeRule.needsNotice(decision(nil, .goOn)))
    }

    @Test func aReplacementOwesOne() {
        var sample = SampleFile()
        let id = sample.add(
            .replacement(
                ReplacementOffer(
                    party: sample.associated, state: .replaced, on: SampleFile.day, until: nil, note: "")))
        #expect(NoticeRule.due(sample.file).map(\.about) == [id])
        #expect(
            GateRule.tasks(sample.file, on: SampleFile.day).first { $0.kind == .sendNotice }?.due
                == SampleFile.day.adding(days: 29))
    }

    @Test func appealsReopenOrLeaveStanding() {
        var sample = SampleFile()
        let id = sample.add(.decision(decision(nil, .goOn)))
        guard case .holds = DecisionStateRule.state(sample.file.records) else {
            Issue.record("a decision to go on holds at once")
            return
        }
        let appeal = sample.add(.appeal(Appeal(decision: id, on: SampleFile.day, text: "Look again")))
        guard case .underAppeal = DecisionStateRule.state(sample.file.records) else {
            Issue.record("an appeal is waiting")
            return
        }
        sample.add(.appealOutcome(AppealOutcome(appeal: appeal, decisionStands: false, reason: "New facts")))
        #expect(DecisionStateRule.state(sample.file.records) == .undecided)
    }
}
