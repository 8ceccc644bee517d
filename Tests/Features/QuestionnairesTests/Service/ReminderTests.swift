import Access
import Questionnaires
import Reminders
import Storage
import SupplyChains
import TestSupport
import Testing

/// What of questionnaires goes into reminder letters, and to whom.
@Suite struct ReminderTests {
    private func due(_ buyer: Buyer) async throws -> [DueThing] {
        let (service, organisation, today) = (buyer.service, buyer.organisation, buyer.world.today)
        return try await buyer.world.base.store.read {
            try service.dueThings(of: organisation, ReminderTerms(today: today), in: $0)
        }
    }

    /// Gives the business of a request an address.
    private func invite(_ respondent: Respondent, _ address: String, _ buyer: Buyer) async throws {
        try await buyer.world.base.store.write { transaction in
            try transaction.execute(
                """
                UPDATE chain_invitation SET address = \(address), state = 'opened'
                WHERE business_id = \(respondent.business)
                """)
        }
    }

    @Test func theBusinessHearsBeforeAndAfterTheDayTheOfficerAfterIt() async throws {
        let buyer = try await Buyer()
        let (request, respondent) = try await buyer.ask()
        try await invite(respondent, "owner@gloves.example", buyer)
        #expect(try await due(buyer).isEmpty)
        buyer.world.base.time.move(days: 21)
        #expect(try await due(buyer).map(\.receiver) == [.address("owner@gloves.example")])
        buyer.world.base.time.move(days: 8)
        let officer = try #require(buyer.officer.person)
        let things = try await due(buyer)
        #expect(Set(things.map(\.receiver)) == [.address("owner@gloves.example"), .person(officer)])
        #expect(things.allSatisfy { $0.step == .late && $0.subject == request.text })
        let own = try #require(things.first { $0.kind == .ownQuestionnaire })
        let (service, organisation, now) = (buyer.service, buyer.organisation, buyer.world.base.clock.now())
        try await buyer.world.base.store.write {
            try service.noteReminder(of: own, organisation: organisation, at: now, in: $0)
        }
        #expect(try await service.requests(RequestQuery(), as: buyer.officer).items.first?.reminders == 1)
    }

    @Test func aRefusalIsToldToTheOfficerAlone() async throws {
        let buyer = try await Buyer()
        let (request, respondent) = try await buyer.ask()
        try await invite(respondent, "owner@gloves.example", buyer)
        let moment = buyer.world.base.clock.now()
        try await buyer.world.base.store.write {
            try $0.execute("UPDATE questionnaire_request SET refused_at = \(moment) WHERE id = \(request)")
        }
        buyer.world.base.time.move(days: 60)
        let things = try await due(buyer)
        #expect(things.map(\.step) == [.refused] && things.map(\.kind) == [.questionnaire])
        #expect(try await due(Buyer(in: buyer.world)).isEmpty)
        buyer.world.base.time.move(days: 60)
        #expect(try await due(buyer).isEmpty)
    }

    @Test func whatWasTakenBackIsNotAskedFor() async throws {
        let buyer = try await Buyer()
        let (request, _) = try await buyer.ask()
        buyer.world.base.time.move(days: 30)
        #expect(try await due(buyer).count == 1)
        try await buyer.service.cancel(request, reason: "Asked by mistake", as: buyer.officer)
        #expect(try await due(buyer).isEmpty)
    }
}
