import Access
import InputFiles
import Screening
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Tendering

/// A procurement from need to award, through the service.
@Suite struct GateTests {
    @Test func fromNeedToAward() async throws {
        let world = try await TenderWorld()
        try await world.list(.ask, "1,Company,Otterhampton Ropeworks")
        let (procurement, bidder) = try await world.evaluating()
        try await world.tendering.addParties(
            [
                PartyDraft(
                    relation: .connected, kind: .director, name: "C. Aberdulas", nature: .person, birth: "1971-05-09")
            ],
            origin: .typed, to: bidder, as: world.officer)
        #expect(
            await code {
                try await world.tendering.award(
                    procurement, to: bidder, reason: "The best tender of all", as: world.officer)
            }
                == .notCleared)
        #expect(
            await code {
                try await world.tendering.decide(bidder, .goOn, reason: "Nothing stands against it", as: world.officer)
            }
                == .openQuestions)
        let found = try await world.tendering.screen(bidder, as: world.officer)
        #expect(found.parties == 2 && found.candidates == 0)
        try await world.tendering.decide(bidder, .goOn, reason: "Nothing stands against it", as: world.officer)
        let view = try await world.tendering.file(of: bidder, as: world.officer)
        guard case .holds(_, let decision) = view.state else {
            Issue.record("the decision holds")
            return
        }
        #expect(
            decision.screened.count == 2 && decision.screened.allSatisfy { $0.lists.first?.checksum.isEmpty == false })
        #expect(view.file.parties.last?.draft.birth == "1971-05")
        try await world.tendering.award(procurement, to: bidder, reason: "The best tender of all", as: world.officer)
        let detail = try await world.tendering.procurement(procurement, as: world.officer)
        #expect(detail.procurement.stage == .awarded && detail.awardedTo == bidder)
        #expect(detail.steps.count == 3)
    }

    @Test func theAssessmentFollowsTheFactsAndKeepsTheOld() async throws {
        let world = try await TenderWorld()
        let id = try await world.tendering.open(TenderWorld.cleaning, as: world.officer)
        let before = try await world.tendering.procurement(id, as: world.officer)
        #expect(before.procurement.assessment.tier == .high)
        #expect(before.requirements.contains { $0.kind == .enhancedDiligence })
        try await world.tendering.restate(TenderWorld.software, of: id, as: world.officer)
        let after = try await world.tendering.procurement(id, as: world.officer)
        #expect(after.procurement.facts == TenderWorld.software && after.procurement.assessment.tier != .high)
        #expect(after.steps.count == 2)
    }

    @Test func anExclusionTakesTwoPeopleAndThenANotice() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        let gate = world.tendering
        #expect(
            await code {
                try await gate.decide(
                    bidder, .exclude, basis: .mandatoryGround, reason: "A conviction", as: world.officer)
            }
                == .noGround)
        try await world.findAndHear(bidder)
        try await gate.decide(bidder, .exclude, basis: .mandatoryGround, reason: "A conviction", as: world.officer)
        #expect(try await gate.file(of: bidder, as: world.officer).maySecond == false)
        #expect(try await gate.file(of: bidder, as: world.lead).maySecond)
        #expect(
            await code { try await gate.second(bidder, agrees: true, reason: "I have looked", as: world.officer) }
                == .samePerson)
        #expect(
            await code {
                try await gate.second(
                    bidder, agrees: true, reason: "I have looked", as: .commandLine(for: world.organisation))
            } == .samePerson)
        try await gate.second(bidder, agrees: true, reason: "I have looked", as: world.lead)
        let view = try await gate.file(of: bidder, as: world.officer)
        #expect(view.state.decision?.outcome == .exclude)
        let due = try #require(view.notices.first)
        #expect(view.tasks.contains { $0.kind == .sendNotice && $0.due == due.due })
        try await gate.record(
            .notice(NoticeSent(about: due.about, recipient: .minister, on: view.day, reference: "N-1")), on: bidder,
            as: world.officer)
        #expect(try await gate.file(of: bidder, as: world.officer).notices.first?.sentOn == view.day)
    }

    @Test func anAppealIsAnsweredBySomebodyWhoHadNoPart() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        let gate = world.tendering
        try await world.findAndHear(bidder)
        let today = Day(world.base.clock.now())
        #expect(
            await code { try await gate.appeal(bidder, on: today, text: "Please look again", as: world.officer) }
                == .notWaiting)
        try await gate.decide(bidder, .exclude, basis: .mandatoryGround, reason: "A conviction", as: world.officer)
        try await gate.second(bidder, agrees: true, reason: "I have looked", as: world.lead)
        try await gate.appeal(bidder, on: today, text: "Please look again", as: world.officer)
        for principal in [world.officer, world.lead] {
            #expect(
                await code {
                    try await gate.answerAppeal(
                        of: bidder, decisionStands: false, reason: "New facts came", as: principal)
                } == .samePerson)
        }
        let third = try await world.base.principal([.procurementLead], in: world.organisation)
        try await gate.answerAppeal(of: bidder, decisionStands: false, reason: "New facts came", as: third)
        #expect(try await gate.file(of: bidder, as: world.officer).state == .undecided)
    }

    @Test func aSanctionsMatchStopsTheGateUntilItIsReported() async throws {
        let world = try await TenderWorld()
        try await world.list(.stopAndReport, "1,Company,Brynteg Glanhau Cyf")
        let (_, bidder) = try await world.evaluating()
        let gate = world.tendering
        _ = try await gate.screen(bidder, as: world.officer)
        let view = try await gate.file(of: bidder, as: world.officer)
        let match = try #require(view.candidates.first)
        #expect(match.candidate.consequence == .stopAndReport && view.tasks.first?.kind == .stopAndReport)
        #expect(
            await code { try await gate.decide(bidder, .goOn, reason: "No matter, go on", as: world.officer) }
                == .sanctionsStop)
        try await gate.record(
            .candidate(
                CandidateAnswer(
                    party: match.party.id, candidate: match.candidate, verdict: .same, reason: "Same company number")),
            on: bidder, as: world.officer)
        try await gate.record(
            .sanctions(
                SanctionsReport(
                    party: match.party.id, entry: match.candidate.entry, reportedOn: view.day, reference: "OFSI-1",
                    whatWasDone: "Reported by the form of the office", mayProceed: false)), on: bidder,
            as: world.officer)
        #expect(
            try await gate.file(of: bidder, as: world.officer).tasks.contains { $0.kind == .stopAndReport } == false)
        try await gate.decide(bidder, .refer, reason: "The office was told", as: world.officer)
    }

    @Test func whoIsReplacedGoesAndANoticeIsOwed() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        let gate = world.tendering
        try await gate.addParties(
            [PartyDraft(relation: .subcontractor, name: "Harbwr Labour Ltd")], origin: .table, to: bidder,
            as: world.officer)
        let parties = try await gate.file(of: bidder, as: world.officer).file.parties
        #expect(
            await code {
                try await gate.replace(
                    parties[0].id, of: bidder, with: PartyDraft(relation: .bidder, name: "X"), as: world.officer)
            } == .wrongStage)
        try await gate.replace(
            parties[1].id, of: bidder, with: PartyDraft(relation: .subcontractor, name: "Tegwch Labour"),
            as: world.officer)
        let view = try await gate.file(of: bidder, as: world.officer)
        #expect(view.file.currentParties.map(\.name) == ["Brynteg Glanhau Cyf", "Tegwch Labour"])
        #expect(view.file.parties.count == 3 && view.notices.count == 1)
    }

    @Test func theDebarmentListIsKeptInVersions() async throws {
        let world = try await TenderWorld()
        let gate = world.tendering
        let table = "name,ground,weight\nBrynteg Glanhau Cyf,labour market,mandatory\n"
        try await gate.loadDebarment(ByteSource(bytes: Array(table.utf8), name: "list.csv"), as: world.officer)
        let other = DebarmentEntry(name: "Otterhampton Plant", ground: "poor performance", weight: .discretionary)
        try await gate.addDebarment(other, as: world.officer)
        try await gate.removeDebarment(other, as: world.officer)
        let versions = try await gate.debarmentVersions(as: world.officer)
        #expect(versions.map(\.number) == [3, 2, 1] && versions.map(\.entries.count) == [1, 2, 1])
        #expect(versions[0].checksum == versions[2].checksum && versions[0].checksum != versions[1].checksum)
        #expect(versions[2].fileName == "list.csv" && versions[0].fileName == nil)
        #expect(await code { try await gate.removeDebarment(other, as: world.officer) } == .notFound)

        let (_, bidder) = try await world.evaluating()
        let view = try await gate.file(of: bidder, as: world.officer)
        let candidate = try #require(view.debarments.first?.candidate)
        var answer = DebarmentAnswer(
            party: candidate.party.id, entry: candidate.entry, listVersion: 3, listChecksum: versions[0].checksum,
            isSame: .yes, coversContract: .unknown, reason: "Same company number")
        try await gate.record(.debarment(answer), on: bidder, as: world.officer)
        #expect(try await gate.file(of: bidder, as: world.officer).standing.status == .excluded)
        answer.listVersion = 2
        let stale = answer
        #expect(await code { try await gate.record(.debarment(stale), on: bidder, as: world.officer) } == .notFound)
    }

    @Test func whatIsOnFileCannotBeChanged() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        try await world.findAndHear(bidder)
        for statement in [
            "UPDATE bidder_record SET entry = '{}'", "DELETE FROM bidder_record", "DELETE FROM procurement_step",
            "UPDATE procurement_step SET at = 0",
        ] {
            await #expect(throws: (any Error).self, "\(statement)") {
                try await world.base.store.write { _ = try $0.execute(SQL(text: statement)) }
            }
        }
    }

    @Test func decisionsDoNotComeInByTheSideDoor() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        let decision = TenderDecision(
            outcome: .goOn, reason: "Nothing stands against it", basis: nil, evaluatedOn: Day(daysSince1970: 20_000),
            standing: ExclusionStanding(status: .neither, reasons: []), screened: [], debarmentVersion: nil)
        for entry in [
            BidderEntry.decision(decision), .second(SecondWord(decision: ID(stored: "x"), agrees: true, reason: "x")),
            .appeal(Appeal(decision: ID(stored: "x"), on: Day(daysSince1970: 20_000), text: "x")),
            .appealOutcome(AppealOutcome(appeal: ID(stored: "x"), decisionStands: true, reason: "x")),
        ] {
            #expect(
                await code { try await world.tendering.record(entry, on: bidder, as: world.officer) } == .wrongStage)
        }
    }
}
