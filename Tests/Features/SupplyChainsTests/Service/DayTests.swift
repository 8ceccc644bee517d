import Access
import Storage
import SupplyChains
import TestSupport
import Testing

/// What changed between two days.
@Suite struct DayTests {
    @Test func whatCameWentAndRoseIsToldWithItsReason() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf", product: "Books")
        let old = try await buyer.chains.name(buyer.naming("Edau Cyf", "Thread", country: "GB"), as: one)
        try await buyer.chains.keepDay()
        let first = buyer.today
        buyer.base.time.move(days: 10)
        try await buyer.chains.keepDay()
        buyer.base.time.move(days: 10)
        try await buyer.chains.withdraw(old, as: one)
        let new = try await buyer.below(one, buyer.naming("Zzyxplanted Mills", hidden: true))
        buyer.flags.plant(RedFlag(code: "questionnaire.fees", weight: 990), on: new.business)
        let change = try #require(
            try await buyer.chains.change(from: first, to: buyer.today, as: buyer.officer))
        #expect(change.first == first && change.last == buyer.today)
        #expect(change.came == [new.business] && change.went.count == 1)
        #expect(change[new.business].name == nil && change[new.business].country == "TM")
        #expect(change[change.went[0]].name == "Edau Cyf")
        #expect(change.exposureAfter > change.exposureBefore)
        #expect(change.reasons.contains(.linkCame(buyer: one.business, supplier: new.business)))
        #expect(!String(reflecting: change).contains("Zzyx"))
        // Between the two days that are kept nothing happened.
        #expect(try await buyer.chains.change(from: first, to: first.adding(days: 12), as: buyer.officer) == nil)
    }

    @Test func aDayThatIsAsTheLastIsNotKeptAgain() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf")
        for _ in 0..<5 {
            try await buyer.chains.keepDay()
            buyer.base.time.move(days: 1)
        }
        func days() async throws -> Int {
            try await buyer.base.store.read { try $0.count("SELECT COUNT(*) FROM chain_day") }
        }
        #expect(try await days() == 1)
        buyer.flags.plant(RedFlag(code: "questionnaire.fees", weight: 990), on: one.business)
        let before = buyer.today
        try await buyer.chains.keepDay()
        #expect(try await days() == 2)
        buyer.base.time.move(days: 1)
        let change = try #require(
            try await buyer.chains.change(from: before.adding(days: -1), to: before, as: buyer.officer))
        #expect(change.risks.map(\.business) == [one.business] && change.risks.map(\.after) == [990])
        #expect(change.reasons == [.riskRose(one.business)] && change.came.isEmpty && change.went.isEmpty)
    }

    @Test func whatIsKeptHoldsNoNameAndIsTheOrganisationsOwn() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf", product: "Overalls of wool")
        _ = try await buyer.chains.name(buyer.naming("Caravel Mills"), as: one)
        let other = try await Buyer(beside: buyer, named: "Cyngor Aberdulas")
        try await buyer.chains.keepDay()
        let kept = try await buyer.base.store.read { transaction in
            try transaction.query("SELECT content FROM chain_day") { $0.text(0) }
        }
        #expect(kept.count == 1 && !kept[0].contains("Caravel") && !kept[0].contains("wool"))
        buyer.base.time.move(days: 2)
        let (first, today) = (buyer.today.adding(days: -2), buyer.today)
        #expect(try await buyer.chains.change(from: first, to: today, as: buyer.officer)?.isEmpty == true)
        #expect(try await other.chains.change(from: first, to: today, as: other.officer) == nil)
        await #expect(throws: AccessError.self) {
            _ = try await buyer.chains.change(from: first, to: today, as: buyer.principal(.trainer))
        }
    }

    @Test func aRecordThatWasMergedIsSaidToBeTheOther() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf")
        _ = try await buyer.chains.name(buyer.naming("Caravel Mills Ltd"), as: one)
        _ = try await buyer.chains.name(buyer.naming("Caravel Mills Limited", "Thread"), as: one)
        try await buyer.chains.keepDay()
        buyer.base.time.move(days: 1)
        let pair = try #require(try await buyer.chains.pairs(as: buyer.officer).first)
        try await buyer.chains.merge(
            pair.first.id, pair.second.id, reason: "One address on both sites", as: buyer.officer)
        let change = try #require(
            try await buyer.chains.change(from: buyer.today.adding(days: -1), to: buyer.today, as: buyer.officer))
        let gone = try #require(change.went.first)
        #expect(change.went.count == 1 && change[gone].mergedInto != nil && change.came.isEmpty)
    }
}
