import Access
import Storage
import SupplyChains
import TestSupport
import Testing

@Suite struct BuyerTests {
    @Test func everyMethodAsksForItsPermission() async throws {
        let buyer = try await Buyer()
        let respondent = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let supplier = try await buyer.supplier("Siop Arfau Cyf")
        let path = try buyer.file("supplier,product\n")
        let pair = ID<BusinessPair>("019a0000-0000-7000-8000-000000000000")
        let id = try #require(pair)
        let chains = buyer.chains
        for role in Role.allCases {
            let principal = buyer.principal(role)
            let reads: [(Principal) async throws -> Void] = [
                { _ = try await chains.map(as: $0) }, { _ = try await chains.rollUp(as: $0) },
                { _ = try await chains.businesses(BusinessQuery(), as: $0) },
                { _ = try await chains.export(BusinessQuery(), as: $0) },
                { _ = try await chains.business(respondent.business, as: $0) }, { _ = try await chains.pairs(as: $0) },
            ]
            for body in reads {
                #expect(await isLetIn { try await body(principal) } == principal.may(.readChains), "\(role)")
            }
            let runs: [(Principal) async throws -> Void] = [
                { _ = try await chains.invite(supplier, product: "", category: "", buyer.terms, as: $0, deliver: nil) },
                { _ = try await chains.invite(respondent.business, buyer.terms, as: $0, deliver: nil) },
                { _ = try await chains.remind(respondent.invitation, as: $0, deliver: nil) },
                { _ = try await chains.remindEverybody(as: $0) { _, _ in } },
                { try await chains.merge(respondent.business, respondent.business, reason: "", as: $0) },
                { try await chains.decline(respondent.business, respondent.business, reason: "", as: $0) },
                { try await chains.undoMerge(id, reason: "", as: $0) },
                { _ = try await chains.load(path: path, name: "x", as: $0) },
            ]
            for body in runs {
                #expect(await isLetIn { try await body(principal) } == principal.may(.runChains), "\(role)")
            }
            #expect(
                await isLetIn { _ = try await chains.respondent(as: principal) }
                    == principal.may(.answerQuestionnaires, within: .own))
        }
        for role in Role.allCases where !buyer.principal(role).may(.runChains) {
            #expect(
                await isLetIn { try await chains.withdraw(respondent.invitation, as: buyer.principal(role)) } == false)
        }
    }

    @Test func anotherOrganisationSeesNothing() async throws {
        let buyer = try await Buyer()
        let respondent = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let other = try await Buyer(beside: buyer, named: "Cyngor Aberdulas")
        let (chains, officer) = (other.chains, other.officer)
        #expect(try await chains.map(as: officer).nodes.isEmpty)
        #expect(try await other.all().isEmpty)
        await expectRefusal(.notFound) { _ = try await chains.business(respondent.business, as: officer) }
        await expectRefusal(.notFound) {
            _ = try await chains.invite(respondent.business, other.terms, as: officer, deliver: nil)
        }
        await expectRefusal(.notFound) { _ = try await chains.remind(respondent.invitation, as: officer, deliver: nil) }
        await expectRefusal(.notFound) { try await chains.withdraw(respondent.invitation, as: officer) }
        await expectRefusal(.notFound) {
            try await chains.merge(respondent.business, respondent.business, reason: "One and the same", as: officer)
        }
        await expectRefusal(.notFound) {
            try await chains.decline(respondent.business, respondent.business, reason: "One and the same", as: officer)
        }
    }

    @Test func mergingAndItsUndoing() async throws {
        let buyer = try await Buyer()
        let (one, other) = (
            try await buyer.respondent("Dillad Gwynfryn Cyf"), try await buyer.respondent("Siop Arfau Cyf")
        )
        let first = try await buyer.below(one, buyer.naming("Caravel Mills Ltd"))
        let second = try await buyer.below(other, buyer.naming("Caravel Mills Limited"))
        _ = try await buyer.chains.name(buyer.naming("Gin one"), as: first)
        _ = try await buyer.chains.name(buyer.naming("Ffynnon"), as: second)
        let chains = buyer.chains
        #expect(try await chains.pairs(as: buyer.officer).count == 1)
        await expectRefusal(.reasonMissing) {
            try await chains.merge(first.business, second.business, reason: "same", as: buyer.officer)
        }
        try await chains.merge(
            second.business, first.business, reason: "One address on both sites", as: buyer.officer)
        await expectRefusal(.cannotMerge) {
            try await chains.merge(
                first.business, second.business, reason: "One address on both sites", as: buyer.officer)
        }
        let detail = try await chains.business(second.business, as: buyer.officer)
        #expect(detail.summary.id == first.business && detail.suppliers.count == 2 && detail.customers.count == 2)
        let merged = try #require(detail.merged.first)
        #expect(merged.name == "Caravel Mills Limited" && merged.reason == "One address on both sites")
        try await chains.undoMerge(merged.pair, reason: "Two yards after all", as: buyer.officer)
        await expectRefusal(.alreadyDecided) {
            try await chains.undoMerge(merged.pair, reason: "Two yards after all", as: buyer.officer)
        }
        #expect(try await chains.business(second.business, as: buyer.officer).suppliers.map(\.name) == ["Ffynnon"])
        #expect(try await chains.pairs(as: buyer.officer).isEmpty)
        await expectRefusal(.cannotMerge) {
            try await chains.merge(one.business, other.business, reason: "One address on both sites", as: buyer.officer)
        }
    }

    @Test func aPairThatIsDeclinedIsNotOfferedAgain() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf")
        _ = try await buyer.chains.name(buyer.naming("Caravel Mills Ltd"), as: one)
        _ = try await buyer.chains.name(buyer.naming("Caravel Mills Limited", "Thread"), as: one)
        let pair = try #require(try await buyer.chains.pairs(as: buyer.officer).first)
        try await buyer.chains.decline(
            pair.first.id, pair.second.id, reason: "Two towns, two trades", as: buyer.officer)
        #expect(try await buyer.chains.pairs(as: buyer.officer).isEmpty)
        #expect(try await buyer.all().count == 3)
    }

    @Test func aLoopIsShownAndEndsNothing() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let two = try await buyer.below(one, buyer.naming("Edau Cyf"))
        _ = try await buyer.chains.name(buyer.naming("Dillad Gwynfryn Cyfyngedig", "Offcuts", country: "gb"), as: two)
        let back = try #require(try await buyer.all().first { $0.products == ["Offcuts"] })
        try await buyer.chains.merge(back.id, one.business, reason: "The same company number", as: buyer.officer)
        let all = try await buyer.all()
        #expect(all.count == 2 && all.allSatisfy(\.isInLoop))
        #expect(try await buyer.chains.rollUp(as: buyer.officer).inLoops == 2)
        #expect(try await buyer.chains.map(as: buyer.officer).links.count == 3)
    }

    @Test func redFlagsLiftTheRisk() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf", product: "Books")
        let before = try #require(try await buyer.all().first).risk
        buyer.flags.plant(RedFlag(code: "feesPaidByWorkers", weight: 950), on: one.business)
        let after = try #require(try await buyer.all().first)
        #expect(before < 950 && before > 0 && after.risk == 950 && after.redFlags == 1)
        #expect(after.reasons.contains("feesPaidByWorkers"))
        #expect(try await buyer.chains.rollUp(as: buyer.officer).redFlags == 1)
        var query = BusinessQuery()
        query.hasRedFlags = true
        #expect(try await buyer.chains.businesses(query, as: buyer.officer).total == 1)
        let detail = try await buyer.chains.business(one.business, as: buyer.officer)
        #expect(detail.redFlags == ["feesPaidByWorkers"])
    }
}
