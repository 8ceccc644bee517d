import Access
import ContractManagement
import Storage
import Suppliers
import TestSupport
import Testing

/// Contact that is routine waits for the lead in the same words, whatever is known.
@Suite struct RoutineContactTests {
    private static let waits = [FieldFault(.basis, .routineWaits)]

    private func visit(_ world: World) async throws {
        _ = try await world.management.plan(world.visit(.routine), to: world.contract, as: world.officer)
    }

    /// What an officer meets and sees at every step, with a concern of the lead's own and without.
    @Test(arguments: [false, true])
    func theFirstContactWaitsWhetherOrNotThereIsAConcern(hasConcern: Bool) async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        if hasConcern { _ = try await management.raise("Known to the unit", about: contract, as: world.slaveryLead) }
        for _ in 1...2 { await expectFaults(Self.waits) { try await visit(world) } }
        await expectFaults(Self.waits) {
            _ = try await management.begin(
                plan: "Housing", finding: "Beds", basis: .routine, on: contract, as: world.officer)
        }
        await expectFaults(Self.waits) {
            _ = try await management.agree(world.remedy(.routine), on: contract, as: world.officer)
        }
        await expectFaults(Self.waits) {
            _ = try await management.ask(
                .init(basis: .routine, text: "Who?", sentOn: world.today, due: world.today), about: contract,
                as: world.officer)
        }
        let file = try await management.file(of: contract, as: world.officer)
        #expect(file.receipts.isEmpty && file.visits.isEmpty)
        #expect(file.routine != nil && file.routine?.answer == nil)
        // Five refusals, one question; the lead alone sees what it is about.
        let sent = try await management.concerns(as: world.slaveryLead).items
        #expect(sent.count(where: \.isRoutine) == 1)
        #expect(sent.first(where: \.isRoutine)?.standingConcerns == (hasConcern ? 1 : 0))
    }

    @Test func theLeadsAnswerLetsItGoAheadForATime() async throws {
        let world = try await World()
        try await world.clear()
        try await visit(world)
        world.base.time.move(days: 13)
        try await visit(world)
        world.base.time.move(days: 60)
        await expectFaults(Self.waits) { try await visit(world) }
    }

    @Test func aNoHoldsUntilTheLeadThinksAgain() async throws {
        let world = try await World()
        try await world.clear(with: .doNotContact)
        for _ in 1...2 { await expectFaults([FieldFault(.basis, .doNotContact)]) { try await visit(world) } }
        let question = try #require(try await world.management.file(of: world.contract, as: world.officer).routine)
        try await world.management.answer(question.id, with: .contactMayGoAhead, note: "", as: world.slaveryLead)
        try await visit(world)
    }

    @Test func aConcernThatIsNewerThanTheAnswerHasTheLeadAskedAgain() async throws {
        let world = try await World()
        try await world.clear()
        try await visit(world)
        world.base.time.move(hours: 1)
        _ = try await world.management.raise("Seen at night", about: world.contract, as: world.slaveryLead)
        await expectFaults(Self.waits) { try await visit(world) }
        let receipts = try await world.management.file(of: world.contract, as: world.officer).receipts
        #expect(receipts.isEmpty)
        world.base.time.move(hours: 1)
        try await world.clear()
        try await visit(world)
    }

    @Test func aConcernThatIsAnsweredWithNoStopsRoutineContactToo() async throws {
        let world = try await World()
        let concern = try await world.concern(answered: nil)
        world.base.time.move(hours: 1)
        try await world.clear()
        try await visit(world)
        world.base.time.move(hours: 1)
        try await world.management.answer(concern, with: .doNotContact, note: "", as: world.slaveryLead)
        await expectFaults(Self.waits) { try await visit(world) }
    }

    @Test func whatIsAskedOfOneContractSaysNothingOfAnother() async throws {
        let world = try await World()
        let other = try await world.addContract(tier: .low)
        try await world.clear(other)
        await expectFaults(Self.waits) { try await visit(world) }
        let stranger = try await World(beside: world)
        await expectRefusal(.notFound) {
            try await world.management.askForRoutineContact(about: world.contract, as: stranger.officer)
        }
        await #expect(throws: AccessError.self) {
            try await world.management.askForRoutineContact(about: world.contract, as: world.principal(.auditor))
        }
    }
}
