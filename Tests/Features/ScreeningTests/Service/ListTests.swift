import Access
import AuditTrail
import FollowTheMoney
import Foundation
import InputFiles
import Screening
import Storage
import Suppliers
import Testing
import Watchlists

@Suite struct ListTests {
    @Test func aListIsLoadedWhole() async throws {
        let force = try await Force()
        let report = try await force.list(
            header: "id,name,aliases,schema,country",
            ["7,Brynteg Gloves,BG Cymru,Company,gb", "8,Ogof Region,,Region,", "9,Owain Harte,,Person,ie"],
            consequence: .refer)
        #expect(!report.refused && !report.isSame)
        #expect(report.figures == [1, 3, 3, 0, 0])
        let list = try #require(try await force.screening.lists(as: force.officer).first)
        #expect(list.name == "Orders" && list.consequence == .refer && list.current.fileName == "Orders.csv")
        let detail = try await force.screening.list(list.id, as: force.auditor)
        #expect(detail.schemas == ["Company": 1, "Region": 1, "Person": 1])
        #expect(detail.versions == [list.current])
        let entries = try await force.screening.entries(of: list.id, as: force.officer)
        #expect(entries.items.map(\.key) == ["7", "8", "9"] && entries.total == 3)
        #expect(entries.items[0].entity.values("alias") == ["BG Cymru"])
        #expect(entries.items.allSatisfy { $0.isCurrent })
    }

    @Test func aNewVersionAddsChangesAndRemoves() async throws {
        let force = try await Force()
        let first = try await force.list(["1,Alpha", "2,Beta", "3,Gamma"])
        let list = try #require(first.list)
        let second = try await force.list(["1,Alpha", "2,Beta Works", "4,Delta"])
        #expect(second.figures == [2, 3, 1, 1, 1])
        #expect(second.list == list)
        let entries = try await force.screening.entries(of: list, as: force.officer).items
        #expect(entries.map(\.entity.caption) == ["Alpha", "Beta Works", "Delta"])
        let third = try await force.list(["3,Gamma", "1,Alpha"])
        #expect(third.figures == [3, 2, 1, 0, 2])
        let versions = try await force.screening.list(list, as: force.officer).versions
        #expect(versions.map(\.number) == [3, 2, 1])
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry") == 4)
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry_change") == 0)
    }

    @Test func theSameBytesChangeNothing() async throws {
        let force = try await Force()
        try await force.list(["1,Alpha"])
        let again = try await force.list(["1,Alpha"], consequence: .stopAndReport)
        #expect(again.isSame && !again.refused && again.version == 1)
        let list = try #require(try await force.screening.lists(as: force.officer).first)
        #expect(list.consequence == .stopAndReport)
        #expect(try await force.screening.list(list.id, as: force.officer).versions.count == 1)
    }

    @Test func aFileWithErrorsLoadsNothingUnlessTheyAreToBeSkipped() async throws {
        let force = try await Force()
        let rows = ["1,Alpha", ",Nameless number", "3,Gamma"]
        let refused = try await force.list(rows)
        #expect(refused.refused && refused.list == nil && refused.problemCount == 1)
        #expect(refused.problems.first?.line == 3)
        #expect(try await force.screening.lists(as: force.officer).isEmpty)
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry") == 0)
        let loaded = try await force.list(rows, options: ImportOptions(skipsBad: true))
        #expect(!loaded.refused && loaded.entries == 2 && loaded.problemCount == 1)
    }

    @Test func aBrokenNewVersionLeavesTheOldInUse() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha"]).list)
        let refused = try await force.list(["1,Alpha", "2,"])
        #expect(refused.refused)
        #expect(try await force.screening.entries(of: list, as: force.officer).items.map(\.key) == ["1"])
    }

    @Test func aListWithoutEntriesIsRefused() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha"]).list)
        let refused = try await force.list([], options: ImportOptions(skipsBad: true))
        #expect(refused.refused && refused.problems.contains { $0.code == .empty })
        #expect(try await force.screening.entries(of: list, as: force.officer).total == 1)
    }

    @Test func twoEntriesUnderOneKeyAreBothKept() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha", "1,Beta"]).list)
        #expect(try await force.screening.entries(of: list, as: force.officer).items.map(\.key) == ["1", "1 (2)"])
        let again = try await force.list(["1,Alpha", "1,Beta", "2,Gamma"])
        #expect(again.figures == [2, 3, 1, 0, 0])
    }

    @Test func namesAreTheSameWhateverTheirCapitals() async throws {
        let force = try await Force()
        let first = try await force.list(named: "Orders", ["1,Alpha"])
        let second = try await force.list(named: "ORDERS", ["1,Alpha", "2,Beta"])
        #expect(first.list == second.list)
    }

    @Test func aNameIsWantedAndBounded() async throws {
        let force = try await Force()
        let path = try force.world.file("a.csv", "id,name\n1,Alpha\n")
        await expectRefusal(.nameMissing) {
            _ = try await force.screening.importList(path, name: " \n", consequence: .ask, as: force.lead)
        }
        await expectRefusal(.tooLong) {
            _ = try await force.screening.importList(
                path, name: String(repeating: "n", count: 201), consequence: .ask, as: force.lead)
        }
    }

    @Test func aFileThatIsNotThereIsToldAsSuch() async throws {
        let force = try await Force()
        await #expect(throws: InputProblem.self) {
            _ = try await force.screening.importList(
                "/nowhere/list.csv", name: "Orders", consequence: .ask, as: force.lead)
        }
        #expect(try await force.world.count("SELECT COUNT(*) FROM watchlist") == 0)
    }

    @Test func entriesAreFoundByPartsOfNamesWhateverTheAccents() async throws {
        let force = try await Force()
        let list = try #require(
            try await force.list(
                header: "id,name,aliases", ["1,Tŷ Glas Café,Blue House", "2,100% Pure_Cotton,", "3,Other,"]
            ).list)
        func keys(_ words: String) async throws -> [String] {
            try await force.screening.entries(of: list, words: words, as: force.officer).items.map(\.key)
        }
        #expect(try await keys("ty cafe") == ["1"])
        #expect(try await keys("HOUSE") == ["1"])
        #expect(try await keys("cotton 100") == ["2"])
        #expect(try await keys("glas cotton").isEmpty)
        #expect(try await keys("%").count == 3)
        #expect(try await keys("").count == 3)
    }

    @Test func entriesComeInPages() async throws {
        let force = try await Force()
        let list = try #require(try await force.list((10..<35).map { "\($0),Name \($0)" }).list)
        let page = try await force.screening.entries(
            of: list, page: PageRequest(number: 3, size: 10), as: force.officer)
        #expect(page.total == 25 && page.items.map(\.key) == ["30", "31", "32", "33", "34"])
    }

    @Test func moreThanOneBatchIsLoadedAndToldOf() async throws {
        let force = try await Force()
        let path = try force.world.file("big.csv", "id,name\n" + (0..<2_500).map { "\($0),Name \($0)\n" }.joined())
        let heard = Heard()
        let report = try await force.screening.importList(path, name: "Big", consequence: .note, as: force.lead) {
            heard.note($0)
        }
        #expect(report.entries == 2_500 && report.format == .csv)
        let progress = heard.all
        #expect(progress.last?.fraction == 1 && progress.last?.items == 2_500)
        #expect(progress.contains { $0.bytesTotal == nil })
    }

    @Test func aRemovedListIsGoneButItsHitsAreKept() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        try await force.screening.removeList(world.list, reason: "Superseded by another", as: force.lead)
        #expect(try await force.screening.lists(as: force.officer).isEmpty)
        await expectRefusal(.notFound) { _ = try await force.screening.list(world.list, as: force.officer) }
        #expect(try await world.state() == .closed)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 0, confirmed: 0))
        #expect(try await force.screening.hit(world.hit, as: force.officer).list.name == "Orders")
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry") == 1)
        let check = try await force.screening.check(as: force.officer)
        #expect(check.entries == 0 && check.newHits == 0)
    }

    @Test func aRemovedListThatIsLoadedAgainBringsItsDecisionsBack() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        let reason = "Another director and address"
        _ = try await force.screening.decide(world.hit, .same, reason: reason, as: force.officer)
        try await force.screening.second(world.hit, agrees: true, reason: reason, as: force.lead)
        try await force.screening.removeList(world.list, reason: "Superseded by another", as: force.lead)
        #expect(try await world.state() == .closed)
        let anew = try await force.list(["1,Brynteg Gloves Limited", "2,Ogof Catering"])
        #expect(anew.list == world.list && anew.version == 2)
        let check = try await force.screening.check(as: force.officer)
        #expect(check.newHits == 0)
        #expect(try await world.state() == .same)
        #expect(try await force.attention(world.supplier) == SupplierAttention(open: 0, confirmed: 1))
    }

    @Test func aFileOfAnotherFormatIsNoNewVersion() async throws {
        let force = try await Force()
        try await force.list(["1,Alpha"])
        let path = try force.world.file(
            "entities.json", #"{"id":"a","schema":"Company","properties":{"name":["Beta"]}}"# + "\n")
        await expectRefusal(.otherFormat) {
            _ = try await force.screening.importList(path, name: "Orders", consequence: .ask, as: force.lead)
        }
        let report = try await force.screening.importList(
            path, name: "Orders", format: .followTheMoney, consequence: .ask, as: force.lead)
        #expect(report.version == 2)
    }

    @Test func removingNeedsAReason() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha"]).list)
        await expectRefusal(.reasonMissing) {
            try await force.screening.removeList(list, reason: "gone", as: force.lead)
        }
    }

    @Test func loadingAndRemovingAreInTheTrail() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha"]).list)
        try await force.list(["2,Beta"])
        try await force.screening.removeList(list, reason: "No longer published", as: force.lead)
        let entries = try await force.world.store.read { [trail = force.world.trail] in
            try trail.entries(of: "watchlist", list.text, organisation: force.organisation.text, in: $0)
        }
        #expect(entries.map(\.act) == [.erasure, .alteration, .collection])
        #expect(entries.allSatisfy { $0.actor.person == force.lead.person?.text })
        #expect(entries.first?.reason == "No longer published")
    }
}

/// What a progress closure heard.
private final class Heard: @unchecked Sendable {
    private let lock = NSLock()
    private var progress: [ReadingProgress] = []

    func note(_ one: ReadingProgress) { lock.withLock { progress.append(one) } }
    var all: [ReadingProgress] { lock.withLock { progress } }
}
