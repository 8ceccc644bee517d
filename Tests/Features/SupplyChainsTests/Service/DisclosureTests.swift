import Access
import Storage
import SupplyChains
import TestSupport
import Testing

/// What a business hides leaves by no door that the buyer has.
@Suite struct DisclosureTests {
    private static let planted = "Zzyxplanted Weaving"

    /// All that the service gives the buyer, as text.
    private func everything(_ buyer: Buyer, _ businesses: [ID<Business>]) async throws -> String {
        let (chains, officer) = (buyer.chains, buyer.officer)
        var text = String(describing: try await chains.map(as: officer))
        text += String(describing: try await chains.rollUp(as: officer))
        text += String(describing: try await buyer.all())
        text += String(describing: try await chains.export(BusinessQuery(), as: officer))
        text += String(describing: try await chains.pairs(as: officer))
        for business in businesses {
            if let detail = try? await chains.business(business, as: officer) { text += String(describing: detail) }
        }
        text += try await buyer.base.store.read { transaction in
            try transaction.query("SELECT kind, subject, reason, recipient, node FROM trail") { row in
                (0..<5).map { row.text($0) }.joined(separator: " ")
            }.joined()
        }
        return text
    }

    @Test func aHiddenNameLeavesByNoDoor() async throws {
        let buyer = try await Buyer()
        let first = try await buyer.respondent("Dillad Gwynfryn Cyf")
        var naming = buyer.naming(Self.planted, hidden: true)
        naming.facts.companyNumber = "ZZNUMBER7"
        let link = try await buyer.chains.name(naming, as: first)
        let sent = try await buyer.chains.invite(
            link, InvitationTerms(address: "zzyxpost@planted.example", due: buyer.terms.due), as: first, deliver: nil)
        let second = try await buyer.begin(sent)
        try await buyer.chains.name(
            SiteNaming(name: "Zzyxplanted Mill", country: "Turkmenistan", product: "Weaving", isHidden: false),
            as: second)
        let third = try await buyer.below(second, buyer.naming("Zzyxplanted Gins", "Raw cotton", hidden: true))
        try await buyer.chains.finish(as: second)
        // A namesake in the open must not be joined to it.
        _ = try await buyer.chains.name(buyer.naming("Other Weaving"), as: first)

        let text = try await everything(buyer, [first.business, second.business, third.business])
        #expect(!text.lowercased().contains("zzyx") && !text.contains("ZZNUMBER7"))
        let map = try await buyer.chains.map(as: buyer.officer)
        let node = try #require(map.nodes.first { $0.id == second.business })
        #expect(node.name == nil && node.country == "TM" && node.category == "19212000" && node.risk > 0)
        #expect(node.answer == .answered && node.hasNamedSuppliers)
        #expect(map.links.contains { $0.supplier == third.business && $0.product == "Raw cotton" && $0.share == 400 })
        let own = try await buyer.chains.ownRecord(as: first)
        #expect(own.suppliers.contains { $0.name == Self.planted && $0.isHidden })
    }

    @Test func aHiddenNameIsNotFoundBySearching() async throws {
        let buyer = try await Buyer()
        let first = try await buyer.respondent("Dillad Gwynfryn Cyf")
        _ = try await buyer.below(first, buyer.naming(Self.planted, hidden: true))
        var query = BusinessQuery()
        query.words = "zzyxplanted"
        #expect(try await buyer.chains.businesses(query, as: buyer.officer).total == 0)
        query.words = "cotton"
        #expect(try await buyer.chains.businesses(query, as: buyer.officer).total == 1)
    }

    @Test func theBuyerCannotActOnAHiddenBusiness() async throws {
        let buyer = try await Buyer()
        let first = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let second = try await buyer.below(first, buyer.naming(Self.planted, hidden: true))
        let (chains, officer) = (buyer.chains, buyer.officer)
        await expectRefusal(.notFound) {
            _ = try await chains.invite(second.business, buyer.terms, as: officer, deliver: nil)
        }
        await expectRefusal(.notFound) { _ = try await chains.remind(second.invitation, as: officer, deliver: nil) }
        await expectRefusal(.notFound) { try await chains.withdraw(second.invitation, as: officer) }
        await expectRefusal(.notFound) {
            try await chains.merge(first.business, second.business, reason: "They look the same", as: officer)
        }
    }

    @Test func hidingAfterwardsTakesTheRecordOutOfAMerge() async throws {
        let buyer = try await Buyer()
        let (one, other) = (
            try await buyer.respondent("Dillad Gwynfryn Cyf"), try await buyer.respondent("Siop Arfau Cyf")
        )
        let link = try await buyer.chains.name(buyer.naming("Caravel Mills Ltd"), as: one)
        _ = try await buyer.chains.name(buyer.naming("Caravel Mills Limited"), as: other)
        let pair = try #require(try await buyer.chains.pairs(as: buyer.officer).first)
        try await buyer.chains.merge(
            pair.first.id, pair.second.id, reason: "One address on both sites", as: buyer.officer)
        #expect(try await buyer.all().count == 3)
        #expect(try await buyer.chains.pairs(as: buyer.officer).isEmpty)
        try await buyer.chains.change(link, to: buyer.naming("Caravel Mills Ltd", hidden: true), as: one)
        let all = try await buyer.all()
        #expect(all.count == 4 && all.count { $0.name == nil } == 1)
        #expect(
            try await buyer.chains.map(as: buyer.officer).links.filter { $0.buyer == one.business }.allSatisfy { link in
                all.first { $0.id == link.supplier }?.name == nil
            })
    }

    /// A link that is shown could be followed by whoever made it, and what the business hides stands behind it.
    @Test func noLinkIsShownToAnybodyElseOnceABusinessHasBegun() async throws {
        let buyer = try await Buyer()
        let (chains, officer) = (buyer.chains, buyer.officer)
        let first = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let link = try await chains.name(buyer.naming(Self.planted), as: first)
        await expectRefusal(.hasBegun) { _ = try await chains.remind(first.invitation, as: officer, deliver: nil) }
        try await chains.finish(as: first)
        let deliver: ChainLink.Delivery = { _, _ in }
        var terms = buyer.terms
        await expectRefusal(.hasBegun) {
            _ = try await chains.invite(first.business, terms, as: officer, deliver: deliver)
        }
        terms.address = "buyer@aberdulas.example"
        let elsewhere = terms
        await expectRefusal(.hasBegun) {
            _ = try await chains.invite(first.business, elsewhere, as: officer, deliver: deliver)
        }
        terms.address = "sales@zzyxplanted.example"
        let own = terms
        let second = try await buyer.begin(try await chains.invite(link, own, as: first, deliver: deliver))
        await expectRefusal(.hasBegun) { _ = try await chains.remind(link, as: first, deliver: nil) }
        #expect(try await chains.remind(link, as: first, deliver: deliver).link.address == "sales@zzyxplanted.example")
        try await chains.refuse(as: second)
        await expectRefusal(.hasBegun) {
            _ = try await chains.invite(link, elsewhere, as: first, deliver: deliver)
        }
        _ = try await chains.invite(link, own, as: first, deliver: deliver)
    }

    @Test func aProductThatTellsTheNameIsRefused() async throws {
        let buyer = try await Buyer()
        let first = try await buyer.respondent("Dillad Gwynfryn Cyf")
        await expectRefusal(.productShowsName) {
            _ = try await buyer.chains.name(
                buyer.naming("Caravel Mills", "Cloth of CARAVEL mills, dyed", hidden: true), as: first)
        }
        await expectRefusal(.productShowsName) {
            _ = try await buyer.chains.name(
                SiteNaming(name: "Caravel", country: "gb", product: "Caravel cloth", isHidden: true), as: first)
        }
    }

    @Test func whatIsTakenBackStaysHiddenAndInTheHistory() async throws {
        let buyer = try await Buyer()
        let first = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let link = try await buyer.chains.name(buyer.naming(Self.planted, hidden: true), as: first)
        try await buyer.chains.withdraw(link, as: first)
        #expect(try await buyer.all().map(\.id) == [first.business])
        let detail = try await buyer.chains.business(first.business, as: buyer.officer)
        #expect(detail.history.map(\.kind).prefix(2) == [.supplierWithdrawn, .supplierNamed])
        #expect(detail.summary.knowledge == .unsaid)
        #expect(!(try await everything(buyer, [first.business])).lowercased().contains("zzyx"))
    }
}
