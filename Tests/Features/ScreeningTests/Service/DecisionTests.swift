import Access
import AuditTrail
import NameMatching
import Screening
import Storage
import Suppliers
import Testing

@Suite struct DecisionTests {
    let reason = "Another director and address"

    @Test func aLinkIsConfirmedByTwo() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        let outcome = try await force.screening.decide(world.hit, .same, reason: reason, as: force.officer)
        #expect(outcome == .waitsForSecond)
        let waiting = try await force.screening.hit(world.hit, as: force.officer)
        #expect(
            waiting.summary.state == .waitsForSecond && !waiting.mayDecide && !waiting.maySecond && waiting.mayReopen)
        #expect(try await force.screening.hit(world.hit, as: force.lead).maySecond)
        try await force.screening.second(world.hit, agrees: true, reason: "The register says so", as: force.lead)
        let detail = try await force.screening.hit(world.hit, as: force.auditor)
        #expect(detail.summary.state == .same)
        #expect(detail.decisions.map(\.part) == [.first, .agreed])
        #expect(detail.decisions.map(\.verdict) == [.same, .same])
        #expect(detail.decisions.map(\.reason) == [reason, "The register says so"])
        #expect(detail.decisions.first?.by == "procurementOfficer of Heddlu Aberdulas")
        #expect(!detail.mayDecide && !detail.maySecond && !detail.mayReopen)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 0, confirmed: 1))
        #expect(try await force.screening.lists(as: force.officer).first?.confirmedHits == 1)
    }

    @Test func whatTwoConfirmedOneDoesNotUndo() async throws {
        let world = try await ForceWithHit(entry: "Brynteg Grove Limited")
        let force = world.force
        _ = try await force.screening.decide(world.hit, .same, reason: reason, as: force.officer)
        try await force.screening.second(world.hit, agrees: true, reason: reason, as: force.lead)
        try await force.screening.reopen(world.hit, reason: "A letter of the company", as: force.officer)
        let outcome = try await force.screening.decide(world.hit, .notTheSame, reason: reason, as: force.officer)
        #expect(outcome == .waitsForSecond)
        try await force.screening.second(world.hit, agrees: true, reason: reason, as: force.lead)
        #expect(try await world.state() == .notTheSame)
    }

    @Test(arguments: [String(repeating: "\u{200B}", count: 40), "..........", "ab cd ef g"])
    func aReasonIsMadeOfLetters(_ empty: String) async throws {
        let world = try await ForceWithHit()
        await expectRefusal(.reasonMissing) {
            _ = try await world.force.screening.decide(
                world.hit, .notTheSame, reason: empty, as: world.force.officer)
        }
    }

    @Test func theFirstPersonIsNotTheSecond() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.decide(world.hit, .same, reason: reason, as: force.lead)
        for principal in [force.lead, force.commandLine] {
            await expectRefusal(.samePerson) {
                try await force.screening.second(world.hit, agrees: true, reason: reason, as: principal)
            }
        }
        #expect(try await world.state() == .waitsForSecond)
    }

    @Test func theCommandLineIsNotItsOwnSecondButAPersonMayBe() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.decide(world.hit, .same, reason: reason, as: force.commandLine)
        await expectRefusal(.samePerson) {
            try await force.screening.second(world.hit, agrees: true, reason: reason, as: force.commandLine)
        }
        try await force.screening.second(world.hit, agrees: true, reason: reason, as: force.officer)
        #expect(try await world.state() == .same)
    }

    @Test func disagreementOpensItAgainWithBothReasonsKept() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.decide(world.hit, .same, reason: reason, as: force.officer)
        try await force.screening.second(world.hit, agrees: false, reason: "Not the same street", as: force.lead)
        let detail = try await force.screening.hit(world.hit, as: force.officer)
        #expect(detail.summary.state == .open && detail.mayDecide)
        #expect(detail.decisions.map(\.part) == [.first, .disagreed])
        #expect(detail.decisions.map(\.reason) == [reason, "Not the same street"])
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 1, confirmed: 0))
    }

    @Test func aWeakHitIsDismissedByOne() async throws {
        let world = try await ForceWithHit(entry: "Brynteg Grove Limited")
        let force = world.force
        let score = try await force.onlyHit().score
        try #require(score < 0.85, "the fixture must score between the threshold and 0.85, not \(score)")
        #expect(
            try await force.screening.decide(world.hit, .notTheSame, reason: reason, as: force.officer) == .recorded)
        #expect(try await world.state() == .notTheSame)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 0, confirmed: 0))
    }

    @Test func aStrongHitIsDismissedByTwo() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        #expect(
            try await force.screening.decide(world.hit, .notTheSame, reason: reason, as: force.officer)
                == .waitsForSecond)
        try await force.screening.second(world.hit, agrees: true, reason: reason, as: force.lead)
        #expect(try await world.state() == .notTheSame)
    }

    @Test func doubtComesBackInFourteenDays() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        #expect(
            try await force.screening.decide(world.hit, .cannotTellYet, reason: reason, as: force.officer) == .recorded)
        let due = force.world.today.adding(days: 14)
        #expect(try await force.onlyHit().state == .deferred)
        #expect(try await force.onlyHit().due == due)
        #expect(try await force.screening.hits(HitQuery(), as: force.officer).total == 0)
        force.world.pass(days: 13)
        #expect(try await world.state() == .deferred)
        await expectRefusal(.alreadyDecided) {
            _ = try await force.screening.decide(world.hit, .notTheSame, reason: reason, as: force.lead)
        }
        force.world.pass(days: 1)
        #expect(try await world.state() == .open)
        #expect(try await force.screening.hits(HitQuery(), as: force.officer).total == 1)
        #expect(try await force.screening.hit(world.hit, as: force.officer).mayDecide)
        #expect(try await force.screening.matters(as: force.officer).contains { $0.kind == .deferredHit })
        _ = try await force.screening.decide(world.hit, .cannotTellYet, reason: reason, as: force.officer)
        #expect(try await force.onlyHit().due == force.world.today.adding(days: 14))
    }

    @Test(arguments: Verdict.allCases)
    func aReasonIsWanted(verdict: Verdict) async throws {
        let world = try await ForceWithHit()
        await expectRefusal(.reasonMissing) {
            _ = try await world.force.screening.decide(
                world.hit, verdict, reason: "  no idea  ", as: world.force.officer)
        }
        #expect(try await world.state() == .open)
    }

    @Test func ofTwoWhoDecideAtOnceTheLaterIsTold() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        let outcomes = await withTaskGroup(of: Result<DecisionOutcome, any Error>.self) { group in
            for (principal, verdict) in [(force.officer, Verdict.cannotTellYet), (force.lead, .same)] {
                group.addTask {
                    do {
                        return .success(
                            try await force.screening.decide(
                                world.hit, verdict, reason: "What I think of it", as: principal))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            var outcomes: [Result<DecisionOutcome, any Error>] = []
            for await outcome in group { outcomes.append(outcome) }
            return outcomes
        }
        let errors = outcomes.compactMap { outcome -> ScreeningError? in
            if case .failure(let error) = outcome { error as? ScreeningError } else { nil }
        }
        #expect(errors == [ScreeningError(.alreadyDecided)])
        #expect(try await force.screening.hit(world.hit, as: force.officer).decisions.count == 1)
    }

    @Test func nothingWaitsForASecondWhereNobodyDecided() async throws {
        let world = try await ForceWithHit()
        await expectRefusal(.notWaiting) {
            try await world.force.screening.second(world.hit, agrees: true, reason: reason, as: world.force.lead)
        }
    }

    @Test(arguments: [Verdict.same, .notTheSame, .cannotTellYet])
    func everyDecisionCanBeOpenedAgain(verdict: Verdict) async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(verdict)
        try await force.screening.reopen(world.hit, reason: "The supplier has appealed", as: force.officer)
        let detail = try await force.screening.hit(world.hit, as: force.officer)
        #expect(detail.summary.state == .open)
        #expect(detail.decisions.last?.part == .reopened && detail.decisions.last?.verdict == nil)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 1, confirmed: 0))
        await expectRefusal(.notDecided) {
            try await force.screening.reopen(world.hit, reason: "The supplier has appealed", as: force.officer)
        }
        #expect(try await force.screening.check(as: force.officer).unchanged == 1)
        try await world.confirm(.notTheSame)
        #expect(try await world.state() == .notTheSame)
    }

    @Test func whatIsClosedIsNotDecided() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await force.screening.removeList(world.list, reason: "No longer published", as: force.lead)
        await expectRefusal(.closed) {
            _ = try await force.screening.decide(world.hit, .same, reason: reason, as: force.officer)
        }
        await expectRefusal(.closed) {
            try await force.screening.reopen(world.hit, reason: reason, as: force.officer)
        }
    }

    @Test func decisionsAndReadingAreInTheTrail() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(.same)
        _ = try await force.screening.hit(world.hit, as: force.slaveryLead)
        let seen = try await force.screening.hit(world.hit, as: force.officer)
        #expect(seen.history.map(\.act) == [.alteration, .alteration])
        #expect(seen.history.last?.reason == "same: Same director and address")
        let audited = try await force.screening.hit(world.hit, as: force.auditor)
        #expect(audited.history.filter { $0.act == .consultation }.count == 2)
    }

    @Test func theHitsPageShowsBothSidesAndTheEvidence() async throws {
        let world = try await ForceWithHit(consequence: .refer)
        let detail = try await world.force.screening.hit(world.hit, as: world.force.officer)
        #expect(detail.supplier.names.map(\.text) == ["Brynteg Gloves Limited"])
        #expect(detail.supplierRecord.id == world.supplier)
        #expect(detail.entry.key == "1" && detail.entry.isCurrent)
        #expect(detail.list.id == world.list && detail.list.consequence == .refer)
        #expect(!detail.comparison.evidence.isEmpty && detail.comparison.score == detail.summary.score)
        #expect(detail.check.lists.map(\.name) == ["Orders"])
        #expect(detail.mayDecide && !detail.maySecond && !detail.mayReopen)
        #expect(try await world.force.screening.hit(world.hit, as: world.force.auditor).mayDecide == false)
    }
}
