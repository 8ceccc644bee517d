import FollowTheMoney
import InputFiles
import NameMatching
import Storage
import Testing
import Watchlists

@testable import Screening

/// What is seen of a list while it is being loaded, and after a loading was given up.
@Suite struct LoadingTests {
    private func content(_ key: String, _ name: String) -> ListEntryRecords.Content {
        ListEntryRecords.Content(
            key: key, schema: "Company", caption: name, words: name,
            text:
                #"{"id":"\#(key)","caption":"\#(name)","schema":"Company","properties":{"name":["\#(name)"]},"datasets":[]}"#
        )
    }

    private func loading(_ force: Force, _ list: ID<Watchlist>) async throws -> ListLoading {
        try await ListLoading(
            store: force.world.store, clock: force.screening.clock, organisation: force.organisation, list: list,
            wasRemoved: false)
    }

    private func captions(_ force: Force, _ list: ID<Watchlist>) async throws -> [String] {
        try await force.screening.entries(of: list, as: force.officer).items.map(\.entity.caption)
    }

    @Test func nobodySeesAVersionThatIsNotWhole() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha", "2,Beta"]).list)
        var half = try await loading(force, list)
        try await half.write([content("1", "Alpha Changed"), content("3", "Gamma")])
        #expect(try await captions(force, list) == ["Alpha", "Beta"])
        #expect(try await force.screening.lists(as: force.officer).first?.current.entries == 2)
        try await half.abandon()
        #expect(try await captions(force, list) == ["Alpha", "Beta"])
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry") == 2)
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry_change") == 0)
    }

    @Test func aFirstLoadingGivenUpLeavesNoList() async throws {
        let force = try await Force()
        let id = ID<Watchlist>.new(at: force.screening.clock.now())
        try await force.world.store.write { transaction in
            try WatchlistRecords.insert(
                id, name: "New", consequence: .ask, at: Timestamp(milliseconds: 0), of: force.organisation,
                in: transaction)
        }
        var half = try await loading(force, id)
        try await half.write([content("1", "Alpha")])
        #expect(try await force.screening.lists(as: force.officer).isEmpty)
        #expect(try await force.screening.check(as: force.officer).entries == 0)
        try await half.abandon()
        #expect(try await force.world.count("SELECT COUNT(*) FROM watchlist") == 0)
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry") == 0)
    }

    @Test func whatAStoppedProgramLeftBehindIsClearedByTheNextLoading() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha", "2,Beta"]).list)
        var half = try await loading(force, list)
        try await half.write([content("1", "Alpha Changed"), content("3", "Gamma"), content("4", "Delta")])
        // The program stops here. The next loading has 4, but not 3.
        let report = try await force.list(["1,Alpha", "4,Delta Works"])
        #expect(report.figures == [2, 2, 1, 0, 1])
        #expect(try await captions(force, list) == ["Alpha", "Delta Works"])
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry") == 3)
        #expect(try await force.world.count("SELECT COUNT(*) FROM list_entry_change") == 0)
    }

    @Test func ofTwoLoadingsTheOneBegunLastGoesOn() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha"]).list)
        var early = try await loading(force, list)
        try await early.write([content("2", "Early")])
        let late = try await force.list(["1,Alpha", "3,Late"])
        #expect(!late.refused)
        let more = [content("4", "Too late")]
        await expectRefusal(.superseded) { try await early.write(more) }
        try await early.abandon()
        #expect(try await captions(force, list) == ["Alpha", "Late"])
    }

    @Test func aListRemovedWhileItIsLoadedStaysRemoved() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha"]).list)
        var half = try await loading(force, list)
        try await force.screening.removeList(list, reason: "No longer published", as: force.lead)
        let more = [content("2", "Beta")]
        await expectRefusal(.superseded) { try await half.write(more) }
        #expect(try await force.screening.lists(as: force.officer).isEmpty)
    }

    @Test func readingStopsWhereWhatIsReadIsNotTaken() async throws {
        let force = try await Force()
        let path = try force.world.file("big.csv", "id,name\n" + (0..<9_000).map { "\($0),Name \($0)\n" }.joined())
        let file = ListFile(path: path, format: .csv)
        await expectRefusal(.superseded) {
            _ = try await file.read(prepare: { $0.id }) { batch in
                if batch.contains("3500") { throw ScreeningError(.superseded) }
            }
        }
    }

    @Test func aChangeThatIsSeenIsSeenAtOnceAndWhole() async throws {
        let force = try await Force()
        let list = try #require(try await force.list(["1,Alpha", "2,Beta"]).list)
        try await force.list(["1,Alpha Works", "2,Beta Works"])
        #expect(try await captions(force, list) == ["Alpha Works", "Beta Works"])
        #expect(try await force.screening.entries(of: list, words: "works", as: force.officer).total == 2)
    }
}
