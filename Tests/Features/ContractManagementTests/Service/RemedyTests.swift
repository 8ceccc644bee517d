import Access
import AuditTrail
import ContractManagement
import Storage
import Suppliers
import TestSupport
import Testing

/// Remedy first, leaving last.
@Suite struct RemedyTests {
    private let evidence = "Bank records of the twelve"

    @Test func aRemedyGoesToItsEndWithEvidence() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        try await world.clear()
        let id = try await management.agree(world.remedy(.routine), on: contract, as: world.officer)
        await expectRefusal(.changedMeanwhile) {
            try await management.set(
                id, to: .confirmed, evidence: evidence, witness: .workers, on: contract, as: world.officer)
        }
        await expectFaults([FieldFault(.evidence, .missing)]) {
            try await management.set(id, to: .done, evidence: "", witness: nil, on: contract, as: world.officer)
        }
        try await management.set(id, to: .underWay, evidence: "", witness: nil, on: contract, as: world.officer)
        try await management.set(id, to: .done, evidence: evidence, witness: nil, on: contract, as: world.officer)
        await expectFaults([FieldFault(.confirmedBy, .missing)]) {
            try await management.set(
                id, to: .confirmed, evidence: evidence, witness: nil, on: contract, as: world.officer)
        }
        try await management.set(
            id, to: .confirmed, evidence: evidence, witness: .representative, on: contract, as: world.officer)
        let remedy = try #require(try await management.file(of: contract, as: world.officer).remedies.first)
        #expect(remedy.entries.map(\.state) == [.agreed, .underWay, .done, .confirmed])
        #expect(remedy.entries.last?.witness == .representative && remedy.people == 12 && !remedy.state.isOpen)
    }

    @Test(arguments: ["0", "-1", "twelve", "100001", "1.5"])
    func peopleAreANumber(people: String) async throws {
        let world = try await World()
        await expectFaults([FieldFault(.people, .notANumber)]) {
            _ = try await world.management.agree(
                world.remedy(.routine, people: people), on: world.contract, as: world.officer)
        }
    }

    @Test func howManyMayBeUnknownButNeverWho() async throws {
        let world = try await World()
        try await world.clear()
        _ = try await world.management.agree(
            world.remedy(.routine, people: ""), on: world.contract, as: world.officer)
        #expect(try await world.management.file(of: world.contract, as: world.officer).remedies.first?.people == nil)
        var draft = world.remedy(.routine)
        draft.what = "Passport to nest@example.org"
        await expectFaults([FieldFault(.what, .personal)]) {
            _ = try await world.management.agree(draft, on: world.contract, as: world.officer)
        }
    }

    @Test func leavingNeedsTheLeadRemedyTwoPeopleNoticeAndTime() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        let concern = try await world.concern(answered: nil)
        await expectGaps([.contactNotCleared, .noRemedy]) {
            _ = try await management.propose(world.leaving(concern), of: contract, as: world.officer)
        }
        try await management.answer(concern, with: .contactMayGoAhead, note: "", as: world.slaveryLead)
        await expectGaps([.noRemedy]) {
            _ = try await management.propose(world.leaving(concern), of: contract, as: world.officer)
        }
        _ = try await management.agree(world.remedy(.suspicion(concern)), on: contract, as: world.officer)
        await expectGaps([.section28NotAsked]) {
            _ = try await management.propose(
                world.leaving(concern, .subcontractor, asked28: false), of: contract, as: world.officer)
        }
        let id = try await management.propose(
            world.leaving(concern, .subcontractor), of: contract, as: world.officer)
        await expectRefusal(.changedMeanwhile) {
            _ = try await management.propose(world.leaving(concern), of: contract, as: world.officer)
        }
        await expectRefusal(.samePerson) {
            try await management.agree(toLeave: id, of: contract, as: world.officer)
        }
        await expectGaps([.notAgreed, .noNotice]) {
            try await management.end(id, of: contract, on: world.today, as: world.officer)
        }
        try await management.agree(toLeave: id, of: contract, as: world.lead)
        await expectFaults([FieldFault(.replacementUntil, .missing)]) {
            try await management.giveNotice(
                of: id, of: contract, on: world.today, representationsUntil: world.today.adding(days: 14),
                replacementUntil: nil, as: world.lead)
        }
        try await management.giveNotice(
            of: id, of: contract, on: world.today, representationsUntil: world.today.adding(days: 14),
            replacementUntil: world.today.adding(days: 20), as: world.lead)
        world.base.time.move(days: 15)
        await expectGaps([.replacementRunning]) {
            try await management.end(id, of: contract, on: world.today, as: world.lead)
        }
        world.base.time.move(days: 6)
        try await management.end(id, of: contract, on: world.today, as: world.lead)
        let leaving = try #require(try await management.file(of: contract, as: world.lead).leavings.first)
        #expect(leaving.state == .ended && leaving.endedOn == world.today)
    }

    @Test func theLeadCanStopItUntilTheEnd() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        let concern = try await world.concern()
        _ = try await management.agree(world.remedy(.suspicion(concern)), on: contract, as: world.officer)
        let id = try await management.propose(world.leaving(concern), of: contract, as: world.officer)
        try await management.answer(concern, with: .doNotContact, note: "", as: world.slaveryLead)
        await expectGaps([.contactNotCleared]) {
            try await management.agree(toLeave: id, of: contract, as: world.lead)
        }
        await expectFaults([FieldFault(.reason, .tooShort)]) {
            try await management.withdraw(id, of: contract, because: "no", as: world.lead)
        }
        try await management.withdraw(id, of: contract, because: "The lead asked us to wait", as: world.lead)
        #expect(try await management.file(of: contract, as: world.lead).leavings.map(\.state) == [.withdrawn])
    }
}
