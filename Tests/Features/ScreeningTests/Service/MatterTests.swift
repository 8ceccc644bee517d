import Access
import Screening
import Storage
import Suppliers
import Testing

@Suite struct MatterTests {
    private func kinds(_ force: Force, _ principal: Principal) async throws -> [Matter.Kind] {
        try await force.screening.matters(as: principal).map(\.kind)
    }

    @Test func aNewOrganisationIsToldWhereToBegin() async throws {
        let force = try await Force()
        #expect(try await kinds(force, force.officer) == [.noSuppliers])
        #expect(try await kinds(force, force.lead) == [.noList, .noSuppliers])
        #expect(try await kinds(force, force.auditor).isEmpty)
        #expect(try await kinds(force, force.administrator).isEmpty)
        #expect(try await kinds(force, force.slaveryLead).isEmpty)
    }

    @Test func anOpenHitSaysWhatByWhenAndHowMuch() async throws {
        let world = try await ForceWithHit()
        let matter = try #require(try await world.force.screening.matters(as: world.force.officer).first)
        #expect(matter.kind == .openHit && matter.subject == world.hit.text)
        #expect(matter.words["supplier"] == "Brynteg Gloves Limited" && matter.words["list"] == "Orders")
        #expect(matter.words["score"]?.count == 4)
        #expect(matter.due == world.force.world.today.adding(days: 3))
        #expect(matter.yearlySpend?.minorUnits == 5_000_000)
    }

    @Test func aSecondDecisionWaitsForEverybodyButTheFirst() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.decide(world.hit, .same, reason: "Same director and address", as: force.officer)
        #expect(try await kinds(force, force.officer).isEmpty)
        #expect(try await kinds(force, force.lead) == [.secondDecision])
        #expect(try await kinds(force, force.commandLine).isEmpty)
    }

    @Test func whatCameBackIsToldAsSuch() async throws {
        let world = try await ForceWithHit()
        try await world.confirm(.same)
        try await world.force.addName("Brynteg Workwear", to: world.supplier)
        _ = try await world.force.screening.check(as: world.force.officer)
        #expect(try await kinds(world.force, world.force.officer) == [.cameBack])
    }

    @Test func referralsWaitForTheLead() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.tellLead(about: .hit(world.hit), note: "Look at this", as: force.officer)
        let matter = try #require(try await force.screening.matters(as: force.slaveryLead).first)
        #expect(matter.kind == .referral && matter.words == ["supplier": "Brynteg Gloves Limited"])
        let referral = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first)
        #expect(matter.subject == referral.id.text)
        var silent = force.slaveryLead
        silent.purpose = nil
        let closed = try await force.screening.matters(as: silent)
        #expect(closed.map(\.kind) == [.closedReferrals] && closed.first?.words == ["count": "1"])
        #expect(closed.first?.due == matter.due && closed.first?.subject == nil)
        try await force.screening.answer(referral.id, with: .goOn, note: "", as: force.slaveryLead)
        #expect(try await kinds(force, force.slaveryLead).isEmpty)
    }

    @Test func aListGrowsOldInThirtyDays() async throws {
        let force = try await Force()
        try await force.supplier("Ceiro Catering")
        try await force.list(["1,Otterhampton Ropeworks"])
        force.world.pass(days: 29)
        #expect(try await kinds(force, force.lead).isEmpty)
        force.world.pass(days: 1)
        let matter = try #require(try await force.screening.matters(as: force.lead).first)
        #expect(matter.kind == .oldList && matter.words == ["list": "Orders", "count": "30"])
    }

    @Test func theyAreBoundedAndWhatIsDueFirstComesFirst() async throws {
        let force = try await Force()
        for number in 0..<60 {
            try await force.supplier("Brynteg Gloves Limited", pounds: Int64(number) * 1_000)
        }
        try await force.list(["1,Brynteg Gloves Limited"])
        _ = try await force.screening.check(as: force.officer)
        let matters = try await force.screening.matters(as: force.officer)
        #expect(matters.count == 50)
        #expect(matters.first?.yearlySpend?.minorUnits == 5_900_000)
        let spends = matters.map { $0.yearlySpend?.minorUnits ?? -1 }
        #expect(spends == spends.sorted(by: >))
    }
}
