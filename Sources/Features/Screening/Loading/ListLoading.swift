import Access
import FollowTheMoney
import NameMatching
import Storage
import Watchlists

/// One loading of a list: writes the next edition beside the visible one, batch by batch, and at last makes it the one that
/// is seen. Until then nobody sees any of it; given up, it leaves nothing behind.
struct ListLoading {
    let store: any Store
    let clock: Clock
    let organisation: ID<Organisation>
    let list: ID<Watchlist>
    let edition: WatchlistRecords.Edition
    /// Whether the list had been removed before: given up, it is removed again.
    let wasRemoved: Bool
    private(set) var counts = Counts()

    struct Counts: Sendable {
        var added = 0
        var kept = 0
        var changed = 0
        var entries: Int { added + kept + changed }
    }

    init(
        store: any Store, clock: Clock, organisation: ID<Organisation>, list: ID<Watchlist>, wasRemoved: Bool
    ) async throws {
        self.store = store
        self.clock = clock
        self.organisation = organisation
        self.list = list
        self.wasRemoved = wasRemoved
        edition = try await store.write { try WatchlistRecords.beginEdition(of: list, in: $0) }
    }

    /// Writes a batch in one transaction.
    /// - Throws: `.superseded` where another loading of the list has begun or the list was removed.
    mutating func write(_ batch: [ListEntryRecords.Content]) async throws {
        let writer = ListWriter(organisation: organisation, list: list, edition: edition, now: clock.now())
        let written = try await store.write { transaction in
            guard try WatchlistRecords.edition(of: writer.list, in: transaction).last == writer.edition.last else {
                throw ScreeningError(.superseded)
            }
            var writing = writer
            try writing.write(batch, in: transaction)
            return writing.counts
        }
        counts.added += written.added
        counts.kept += written.kept
        counts.changed += written.changed
    }

    /// Removes what was written, where no newer loading has taken over.
    func abandon() async throws {
        let (list, edition, wasRemoved, now) = (list, edition, wasRemoved, clock.now())
        try await store.write { transaction in
            guard let current = try? WatchlistRecords.edition(of: list, in: transaction),
                current.last == edition.last
            else { return }
            try ListEntryRecords.deleteNeverShown(
                of: list, visible: edition.visible, before: edition.last + 1, in: transaction)
            try WatchlistRecords.deleteIfNeverShown(list, in: transaction)
            if wasRemoved { try WatchlistRecords.remove(list, at: now, in: transaction) }
        }
    }
}
