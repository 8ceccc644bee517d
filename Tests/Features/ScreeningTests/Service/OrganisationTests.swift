import Access
import Screening
import Storage
import Suppliers
import Testing

/// What one organisation holds, another neither sees nor touches.
@Suite struct OrganisationTests {
    @Test func anothersRecordsAreNotFound() async throws {
        let mine = try await ForceWithHit()
        let other = try await Force(named: "Heddlu Glanyrafon", in: mine.force.world)
        let screening = other.screening
        _ = try await screening.tellLead(about: .hit(mine.hit), note: "", as: mine.force.officer)
        let referral = try #require(try await screening.referrals(as: mine.force.slaveryLead).items.first).id
        let entry = try #require(try await screening.entries(of: mine.list, as: mine.force.officer).items.first).id
        let reason = "Long enough a reason"
        await expectRefusal(.notFound) { _ = try await screening.list(mine.list, as: other.officer) }
        await expectRefusal(.notFound) { _ = try await screening.entries(of: mine.list, as: other.officer) }
        await expectRefusal(.notFound) { _ = try await screening.entry(entry, as: other.officer) }
        await expectRefusal(.notFound) { try await screening.removeList(mine.list, reason: reason, as: other.lead) }
        await expectRefusal(.notFound) { _ = try await screening.hit(mine.hit, as: other.officer) }
        await expectRefusal(.notFound) { _ = try await screening.hits(of: mine.supplier, as: other.officer) }
        await expectRefusal(.notFound) {
            _ = try await screening.decide(mine.hit, .same, reason: reason, as: other.officer)
        }
        await expectRefusal(.notFound) {
            try await screening.second(mine.hit, agrees: true, reason: reason, as: other.lead)
        }
        await expectRefusal(.notFound) { try await screening.reopen(mine.hit, reason: reason, as: other.officer) }
        for subject in [ReferralSubject.hit(mine.hit), .supplier(mine.supplier)] {
            await expectRefusal(.notFound) {
                _ = try await screening.tellLead(about: subject, note: "", as: other.officer)
            }
            await expectRefusal(.notFound) { _ = try await screening.receipts(of: subject, as: other.officer) }
        }
        await expectRefusal(.notFound) { _ = try await screening.referral(referral, as: other.slaveryLead) }
        await expectRefusal(.notFound) {
            try await screening.answer(referral, with: .goOn, note: "", as: other.slaveryLead)
        }
        #expect(try await mine.state() == .open)
    }

    @Test func pagesHoldNothingOfAnothers() async throws {
        let mine = try await ForceWithHit()
        let other = try await Force(named: "Heddlu Glanyrafon", in: mine.force.world)
        let screening = other.screening
        _ = try await screening.tellLead(about: .hit(mine.hit), note: "", as: mine.force.officer)
        #expect(try await screening.lists(as: other.officer).isEmpty)
        #expect(try await screening.checks(as: other.officer).isEmpty)
        var query = HitQuery()
        query.states = nil
        #expect(try await screening.hits(query, as: other.officer).total == 0)
        query.list = mine.list
        #expect(try await screening.hits(query, as: other.officer).total == 0)
        query.list = nil
        query.supplier = mine.supplier
        #expect(try await screening.hits(query, as: other.officer).total == 0)
        #expect(try await screening.referrals(as: other.slaveryLead).total == 0)
        let matters = try await screening.matters(as: other.lead)
        #expect(matters.map(\.kind) == [.noList, .noSuppliers])
        #expect(try await screening.matters(as: other.slaveryLead).isEmpty)
    }

    @Test func aCheckUsesOnesOwnListsAndSuppliers() async throws {
        let mine = try await ForceWithHit()
        let other = try await Force(named: "Heddlu Glanyrafon", in: mine.force.world)
        let supplier = try await other.supplier("Brynteg Gloves Limited")
        #expect(try await other.screening.check(as: other.officer).newHits == 0)
        try await other.list(["1,Brynteg Gloves Limited"])
        let report = try await other.screening.check(as: other.officer)
        #expect(report.suppliers == 1 && report.entries == 1 && report.newHits == 1)
        #expect(try await other.attention(supplier).open == 1)
        #expect(try await mine.force.allHits().map(\.id) == [mine.hit])
        #expect(try await mine.force.screening.check(as: mine.force.officer).unchanged == 1)
    }

    @Test func everyTableOfScreeningNamesTheOrganisation() async throws {
        let world = try await World()
        let tables = [
            "watchlist", "list_version", "list_entry", "list_entry_change", "screening_check", "check_list", "hit",
            "decision", "referral",
        ]
        let descriptions = try await world.store.read { try $0.maintenance.tables() }
        for table in tables {
            let columns = descriptions.first { $0.name == table }?.columns ?? []
            #expect(columns.contains("organisation_id"), "\(table)")
        }
    }
}
