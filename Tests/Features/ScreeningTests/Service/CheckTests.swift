import NameMatching
import Storage
import Suppliers
import Testing

@testable import Screening

@Suite struct CheckTests {
    @Test func aCheckSaysWhatItUsedAndFound() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        let check = try #require(try await force.screening.checks(limit: 5, as: force.auditor).first)
        #expect(check.suppliers == 1 && check.entries == 2 && check.threshold == 0.70)
        #expect(check.engineVersion == engineVersion)
        let list = try #require(try await force.screening.lists(as: force.officer).first)
        #expect(check.lists == [.init(name: "Orders", version: 1, checksum: list.current.checksum)])
        #expect(list.openHits == 1 && list.confirmedHits == 0)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 1, confirmed: 0))
        let hit = try await force.onlyHit()
        #expect(hit.supplierName == "Brynteg Gloves Limited" && hit.entryCaption == "Brynteg Gloves Limited")
        #expect(hit.yearlySpend == Money(minorUnits: 5_000_000, currency: "GBP"))
        #expect(hit.score > 0.95 && hit.state == .open && !hit.cameBack)
        #expect(hit.due == force.world.today.adding(days: 3))
    }

    @Test func aSecondCheckFindsNothingNew() async throws {
        let world = try await ForceWithHit()
        let report = try await world.force.screening.check(as: world.force.officer)
        #expect([report.newHits, report.cameBack, report.unchanged, report.closed] == [0, 0, 1, 0])
        #expect(try await world.force.onlyHit().id == world.hit)
    }

    @Test func aHitStandsAsItWasFoundWhateverOtherListsCome() async throws {
        let world = try await ForceWithHit(entry: "Brynteg Grove Limited")
        let before = try await world.force.onlyHit()
        // A hundred more with the word in common make it tell less.
        try await world.force.list(named: "Common", (0..<100).map { "\($0),Brynteg \($0) Warehouse Catering Company" })
        let report = try await world.force.screening.check(as: world.force.officer)
        #expect(report.closed == 0)
        let after = try await world.force.allHits().first { $0.id == world.hit }
        #expect(after?.score == before.score && after?.state == .open)
    }

    @Test(arguments: [0, -1, 1.01, .nan, .infinity])
    func aThresholdLiesBetweenZeroAndOne(threshold: Double) async throws {
        let force = try await Force()
        await expectRefusal(.badThreshold) {
            _ = try await force.screening.check(threshold: threshold, as: force.officer)
        }
    }

    @Test func nothingToCheckIsNoFault() async throws {
        let force = try await Force()
        let report = try await force.screening.check(as: force.officer)
        #expect(report.suppliers == 0 && report.entries == 0)
        try await force.supplier("Brynteg Gloves")
        #expect(try await force.screening.check(as: force.officer).newHits == 0)
    }

    /// The search gives names that differ in legal form alone whatever their score: they must not be closed for it.
    @Test func anotherLegalFormAloneIsAQuestionThatStays() async throws {
        let world = try await ForceWithHit(entry: "Brynteg Gloves GmbH")
        let report = try await world.force.screening.check(as: world.force.officer)
        #expect(report.unchanged == 1 && report.closed == 0)
        #expect(try await world.state() == .open)
    }

    @Test func placesAndGoodsMakeNoHits() async throws {
        let force = try await Force()
        try await force.supplier("Marange")
        try await force.list(header: "id,name,schema", ["1,Marange,Region", "2,Marange,Commodity", "3,Marange,Asset"])
        let report = try await force.screening.check(as: force.officer)
        #expect(report.entries == 0 && report.newHits == 0)
    }

    @Test func aNumberFindsWhatANameHides() async throws {
        let force = try await Force()
        try await force.supplier("Quite Another Name Limited", number: "SC123456")
        try await force.list(
            header: "id,name,country,registrationNumber", ["1,Brynteg Gloves Limited,gb,SC123456"])
        _ = try await force.screening.check(as: force.officer)
        let hit = try await force.onlyHit()
        let detail = try await force.screening.hit(hit.id, as: force.officer)
        #expect(detail.comparison.evidence.contains { $0.kind == .identifier })
    }

    @Test func whatIsNoLongerListedIsClosedAndComesBackAsItWas() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(.same)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 0, confirmed: 1))
        try await force.list(["2,Otterhampton Ropeworks"])
        let gone = try await force.screening.check(as: force.officer)
        #expect(gone.closed == 1)
        #expect(try await world.state() == .closed)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 0, confirmed: 0))
        #expect(try await force.screening.hit(world.hit, as: force.officer).entry.isCurrent == false)
        try await force.list(["1,Brynteg Gloves Limited", "2,Otterhampton Ropeworks"])
        _ = try await force.screening.check(as: force.officer)
        #expect(try await world.state() == .same)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 0, confirmed: 1))
    }

    @Test func aHigherThresholdClosesAndALowerOpensAgain() async throws {
        let world = try await ForceWithHit(entry: "Brynteg Glove Limited")
        let force = world.force
        let score = try await force.onlyHit().score
        try #require(score < 0.999)
        let report = try await force.screening.check(threshold: 1, as: force.officer)
        #expect(report.closed == 1 && report.unchanged == 0)
        #expect(try await world.state() == .closed)
        _ = try await force.screening.check(as: force.officer)
        #expect(try await world.state() == .open)
        #expect(try await force.onlyHit().cameBack == false)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 1, confirmed: 0))
    }

    @Test func aDecidedPairDoesNotComeBackByItself() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(.notTheSame)
        force.world.pass(days: 400)
        try await force.list(["1,Brynteg Gloves Limited", "3,Something Else"])
        let report = try await force.screening.check(as: force.officer)
        #expect([report.newHits, report.cameBack, report.closed] == [0, 0, 0])
        #expect(try await world.state() == .notTheSame)
    }

    @Test func aDecidedPairComesBackWhenTheEntryChangesAndSaysWhat() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(.notTheSame)
        try await force.list(
            header: "id,name,aliases,country",
            ["1,Brynteg Gloves Limited,BG Hand Wear,gb", "2,Otterhampton Ropeworks,,"])
        let report = try await force.screening.check(as: force.officer)
        #expect(report.cameBack == 1)
        let detail = try await force.screening.hit(world.hit, as: force.officer)
        #expect(detail.summary.state == .open && detail.summary.cameBack && detail.mayDecide)
        #expect(
            detail.changes == [
                Change(side: .entry, kind: .added, field: "alias", value: "BG Hand Wear"),
                Change(side: .entry, kind: .added, field: "country", value: "gb"),
            ])
        #expect(detail.decisions.map(\.part) == [.first, .agreed])
        try await world.confirm(.notTheSame)
        let settled = try await force.screening.hit(world.hit, as: force.officer)
        #expect(settled.changes.isEmpty && !settled.summary.cameBack && settled.summary.state == .notTheSame)
        #expect(try await force.screening.check(as: force.officer).cameBack == 0)
    }

    @Test func aDecidedPairComesBackWhenTheSupplierChanges() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(.same)
        try await force.addName("Brynteg Workwear", to: world.supplier)
        #expect(try await force.screening.check(as: force.officer).cameBack == 1)
        let detail = try await force.screening.hit(world.hit, as: force.officer)
        #expect(detail.changes == [Change(side: .supplier, kind: .added, field: "name", value: "Brynteg Workwear")])
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 1, confirmed: 0))
    }

    @Test func aConfirmedLinkIsNotLostToANewName() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(.same)
        try await force.list(["1,Zephyr Holdings Worldwide", "2,Otterhampton Ropeworks"])
        #expect(try await force.screening.check(as: force.officer).cameBack == 1)
        #expect(try await world.state() == .open)
        #expect(try await force.onlyHit().score < 0.70)
        #expect(try await force.screening.check(as: force.officer).closed == 0)
        #expect(try await world.state() == .open)
    }

    @Test func aChangeWhileItWaitsForTheSecondBringsItBackToTheFirst() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.decide(world.hit, .same, reason: "Looks the same", as: force.officer)
        try await force.addName("Brynteg Workwear", to: world.supplier)
        _ = try await force.screening.check(as: force.officer)
        #expect(try await world.state() == .open)
        await expectRefusal(.notWaiting) {
            try await force.screening.second(world.hit, agrees: true, reason: "I agree with it", as: force.lead)
        }
    }

    @Test func whatADecisionStoodOnIsKept() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await world.confirm(.notTheSame)
        try await force.list(["1,Brynteg Gloves (1998) Limited"])
        _ = try await force.screening.check(as: force.officer)
        let kept = try await force.world.store.read { transaction in
            try transaction.query("SELECT entity FROM decision WHERE part = 'first'") { $0.text(0) }
        }
        #expect(kept.count == 1 && kept[0].contains("Brynteg Gloves Limited"))
    }

    @Test func suppliersMergedAwayHideTheirHits() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        let other = try await force.supplier("Ceiro Catering")
        try await force.world.store.write { transaction in
            try transaction.execute("UPDATE supplier SET merged_into = \(other) WHERE id = \(world.supplier)")
        }
        #expect(try await force.allHits().isEmpty)
        await expectRefusal(.notFound) { _ = try await force.screening.hit(world.hit, as: force.officer) }
        await expectRefusal(.notFound) { _ = try await force.screening.hits(of: world.supplier, as: force.officer) }
        #expect(try await force.screening.lists(as: force.officer).first?.openHits == 0)
        #expect(try await force.screening.matters(as: force.officer).allSatisfy { $0.kind != .openHit })
    }

    @Test func theIndexFollowsTheLists() async throws {
        let force = try await Force()
        try await force.supplier("Brynteg Gloves Limited")
        try await force.list(named: "One", ["1,Otterhampton Ropeworks"])
        #expect(try await force.screening.check(as: force.officer).newHits == 0)
        try await force.list(named: "Two", ["1,Brynteg Gloves Limited"])
        #expect(try await force.screening.check(as: force.officer).newHits == 1)
        try await force.list(named: "One", ["1,Brynteg Gloves Ltd"])
        #expect(try await force.screening.check(as: force.officer).newHits == 1)
    }

    @Test func progressIsToldToTheEnd() async throws {
        let force = try await Force()
        for number in 0..<300 { try await force.supplier("Supplier \(number)") }
        try await force.list(["1,Otterhampton Ropeworks"])
        try await confirmation("told of both batches", expectedCount: 2) { told in
            _ = try await force.screening.check(as: force.officer) { done, total in
                #expect(total == 300 && [256, 300].contains(done))
                told()
            }
        }
    }
}
