import Storage
import SupplyChains
import TestSupport
import Testing

@Suite struct AnsweringTests {
    @Test func theCascadeGoesToAnyDepth() async throws {
        let buyer = try await Buyer()
        var respondent = try await buyer.respondent("Dillad Gwynfryn Cyf")
        for depth in 2...7 { respondent = try await buyer.below(respondent, buyer.naming("Business at \(depth)")) }
        let rollUp = try await buyer.chains.rollUp(as: buyer.officer)
        #expect(rollUp.tiers.map(\.number) == Array(1...7) && rollUp.businesses == 7)
        #expect(rollUp.unmapped == 1 && rollUp.tiers.last?.unmapped == 1)
        let content = try await buyer.chains.ownRecord(as: respondent).content
        #expect(content.inviter == "Business at 6" && content.business == "Business at 7")
    }

    @Test func noneAndUnknownAreAnswersOfTheirOwn() async throws {
        let buyer = try await Buyer()
        let respondent = try await buyer.respondent("Dillad Gwynfryn Cyf")
        await expectRefusal(.suppliersNotSaid) { try await buyer.chains.finish(as: respondent) }
        try await buyer.chains.say(.unknown, as: respondent)
        #expect(try await buyer.chains.rollUp(as: buyer.officer).tiers[0].doNotKnow == 1)
        #expect(try await buyer.chains.map(as: buyer.officer).nodes[0].hasNamedSuppliers == false)
        try await buyer.chains.say(.none, as: respondent)
        #expect(try await buyer.chains.map(as: buyer.officer).nodes[0].hasNamedSuppliers)
        try await buyer.chains.finish(as: respondent)
        try await buyer.chains.finish(as: respondent)
        #expect(try await buyer.chains.rollUp(as: buyer.officer).answered == 1)
        _ = try await buyer.chains.name(buyer.naming("Edau Cyf"), as: respondent)
        await expectRefusal(.hasSuppliers) { try await buyer.chains.say(.none, as: respondent) }
        #expect(try await buyer.chains.ownRecord(as: respondent).knowledge == .named)
    }

    @Test func aRefusalIsSeenAndCanBeThoughtOver() async throws {
        let buyer = try await Buyer()
        let respondent = try await buyer.respondent("Dillad Gwynfryn Cyf")
        try await buyer.chains.refuse(as: respondent)
        #expect(try await buyer.chains.rollUp(as: buyer.officer).refused == 1)
        await expectRefusal(.otherState) { try await buyer.chains.refuse(as: respondent) }
        _ = try await buyer.chains.name(buyer.naming("Edau Cyf"), as: respondent)
        #expect(try await buyer.chains.rollUp(as: buyer.officer).refused == 0)
    }

    @Test func faultsOfANamingAreTold() async throws {
        let buyer = try await Buyer()
        let respondent = try await buyer.respondent("Dillad Gwynfryn Cyf")
        func refuses(_ code: SupplyChainsError.Code, _ change: (inout SupplierNaming) -> Void) async {
            var naming = buyer.naming("Edau Cyf")
            change(&naming)
            let changed = naming
            await expectRefusal(code) { _ = try await buyer.chains.name(changed, as: respondent) }
        }
        await refuses(.nameMissing) { $0.facts.name = " \n" }
        await refuses(.tooLong) { $0.facts.name = String(repeating: "a", count: 201) }
        await refuses(.badCountry) { $0.facts.country = "Atlantis" }
        await refuses(.badCountry) { $0.facts.country = "zz" }
        await refuses(.badCategory) { $0.facts.category = "cotton" }
        await refuses(.badNumber) { $0.facts.companyNumber = String(repeating: "1", count: 41) }
        await refuses(.productMissing) { $0.product = "" }
        await refuses(.badShare) { $0.share = "101" }
        await refuses(.badShare) { $0.share = "-1" }
        _ = try await buyer.chains.name(buyer.naming("Edau Cyf"), as: respondent)
        await refuses(.alreadyNamed) { $0.facts.name = "EDAU cyf." }
    }

    @Test func aBusinessActsOnItsOwnAlone() async throws {
        let buyer = try await Buyer()
        let (one, other) = (
            try await buyer.respondent("Dillad Gwynfryn Cyf"), try await buyer.respondent("Siop Arfau Cyf")
        )
        let link = try await buyer.chains.name(buyer.naming("Edau Cyf"), as: one)
        let site = try await buyer.chains.name(
            SiteNaming(name: "Yard", country: "gb", product: "Sewing", isHidden: true), as: one)
        await expectRefusal(.notFound) { try await buyer.chains.withdraw(link, as: other) }
        await expectRefusal(.notFound) {
            try await buyer.chains.change(link, to: buyer.naming("Edau Cyf"), as: other)
        }
        await expectRefusal(.notFound) {
            _ = try await buyer.chains.invite(link, buyer.terms, as: other, deliver: nil)
        }
        await expectRefusal(.notFound) { try await buyer.chains.withdraw(site, as: other) }
        await expectRefusal(.notFound) { try await buyer.chains.setHidden(false, site, as: other) }
        var forged = other
        forged.business = one.business
        await expectRefusal(.notFound) { try await buyer.chains.withdraw(link, as: forged) }
        let elsewhere = try await Buyer(beside: buyer, named: "Cyngor Aberdulas")
        forged = one
        forged.organisation = elsewhere.organisation
        await expectRefusal(.notFound) { try await buyer.chains.withdraw(link, as: forged) }
        try await buyer.chains.setHidden(false, site, as: one)
        #expect(try await buyer.chains.business(one.business, as: buyer.officer).sites.first?.name == "Yard")
        try await buyer.chains.withdraw(site, as: one)
        #expect(try await buyer.chains.ownRecord(as: one).sites.isEmpty)
    }

    @Test func whoASupplierIsCannotBeChangedOnceItHasBegun() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let link = try await buyer.chains.name(buyer.naming("Edau Cyf"), as: one)
        try await buyer.chains.change(link, to: buyer.naming("Edafedd Cyf"), as: one)
        _ = try await buyer.begin(try await buyer.chains.invite(link, buyer.terms, as: one, deliver: nil))
        await expectRefusal(.otherState) {
            try await buyer.chains.change(link, to: buyer.naming("Edau Cyf"), as: one)
        }
        try await buyer.chains.change(link, to: buyer.naming("Edafedd Cyf", "Dyed cloth"), as: one)
        #expect(try await buyer.chains.ownRecord(as: one).suppliers.map(\.product) == ["Dyed cloth"])
    }
}
