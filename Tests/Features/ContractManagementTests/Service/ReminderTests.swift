import Access
import ContractManagement
import Reminders
import Storage
import TestSupport
import Testing

/// What of contracts goes into reminder letters, and to whom.
@Suite struct ReminderTests {
    private func due(_ world: World) async throws -> [DueThing] {
        let (management, organisation, today) = (world.management, world.organisation, world.today)
        return try await world.base.store.read {
            try management.dueThings(of: organisation, ReminderTerms(today: today), in: $0)
        }
    }

    @Test func reviewsAndOpenStepsAreToldToWhoLooksAfterThem() async throws {
        let world = try await World()
        let (management, contract, officer) = (world.management, world.contract, world.officer)
        let lead = try #require(world.lead.person)
        try await management.planReview(
            on: world.today.adding(days: 3), reason: "The depot is closed then", keeper: lead, of: contract, as: officer
        )
        try await world.clear()
        let plan = try await management.begin(
            plan: "Beds", finding: "Beds at the depot", basis: .routine, on: contract, as: officer)
        let mine = try await management.add(
            step: "Move the beds", owner: "Site manager", due: world.today, to: plan, on: contract, as: officer)
        let done = try await management.add(
            step: "Count them", owner: "Site manager", due: world.today, to: plan, on: contract, as: officer)
        try await management.set(done, to: .done, note: "They were counted", on: contract, as: officer)
        let things = try await due(world)
        #expect(things.count == 2)
        let review = try #require(things.first { $0.kind == .contractReview })
        #expect(review.receiver == .person(lead) && review.step == .soon)
        let step = try #require(things.first { $0.kind == .correctiveStep })
        #expect(step.subject == mine.text && step.receiver == officer.person.map { .person($0) })
        #expect(things.allSatisfy { $0.path == "/contracts/\(contract)/managed" })
        let file = try await management.file(of: contract, as: officer)
        #expect(file.next?.keeper?.id == lead)
        #expect(file.plans.first?.steps.first { $0.id == mine }?.keeper?.id == officer.person)
        world.base.time.move(days: 5)
        #expect(try await due(world).map(\.step) == [.late, .late])
        #expect(try await due(World(beside: world)).isEmpty)
    }

    @Test func whoLooksAfterAReviewLooksAfterTheNext() async throws {
        let world = try await World()
        let lead = try #require(world.lead.person)
        let day = try await world.management.file(of: world.contract, as: world.officer).proposed
        try await world.management.planReview(
            on: day, reason: "", keeper: lead, of: world.contract, as: world.officer)
        try await world.management.holdReview(
            on: world.today, summary: "All is well so far", of: world.contract, as: world.officer)
        #expect(try await world.management.file(of: world.contract, as: world.officer).next?.keeper?.id == lead)
    }

    @Test func onlyThoseWhoRunContractsLookAfterThem() async throws {
        let world = try await World()
        let other = try await World(beside: world)
        for stranger in [world.principal(.auditor).person, other.officer.person] {
            await expectFaults([FieldFault(.keeper, .missing)]) {
                try await world.management.planReview(
                    on: nil, reason: "", keeper: stranger, of: world.contract, as: world.officer)
            }
        }
        let keepers = Set(try await world.management.keepers(as: world.officer).map(\.id))
        #expect(keepers.isSuperset(of: [world.officer.person, world.lead.person].compactMap { $0 }))
        let others = [world.slaveryLead, world.principal(.auditor), other.officer].compactMap(\.person)
        #expect(keepers.isDisjoint(with: others))
        await #expect(throws: AccessError.self) {
            _ = try await world.management.keepers(as: world.principal(.auditor))
        }
    }
}
