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
        let writer = Writer(organisation: organisation, list: list, edition: edition, now: clock.now())
        let written = try await store.write { transaction in
            guard try WatchlistRecords.edition(of: writer.list, in: transaction).last == writer.edition.last else {
                throw ScreeningError(.superseded)
            }
            var counts = Counts()
            for content in batch { try writer.write(content, &counts, in: transaction) }
            return counts
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

    private struct Writer: Sendable {
        let organisation: ID<Organisation>
        let list: ID<Watchlist>
        let edition: WatchlistRecords.Edition
        let now: Timestamp

        func write(
            _ content: ListEntryRecords.Content, _ counts: inout Counts, in transaction: any Transaction
        ) throws {
            var number = 1
            while true {
                let key = ListDifference.key(content.key, number: number)
                let row = try ListEntryRecords.known(key, of: list, in: transaction)
                let step = ListDifference.of(
                    row?.known, content: content.text, visibleEdition: edition.visible, nextEdition: edition.last)
                guard step == .duplicate else {
                    return try write(content, key, row?.id ?? .new(at: now), step, &counts, in: transaction)
                }
                number += 1
            }
        }

        private func write(
            _ content: ListEntryRecords.Content, _ key: String, _ id: ID<ListEntry>, _ step: ListDifference,
            _ counts: inout Counts, in transaction: any Transaction
        ) throws {
            switch step {
            case .add:
                try ListEntryRecords.insert(
                    content, id: id, key: key, of: list, organisation: organisation, edition: edition.last,
                    in: transaction)
                counts.added += 1
            case .revive:
                try ListEntryRecords.revive(id, with: content, edition: edition.last, in: transaction)
                counts.added += 1
            case .change:
                try ListEntryRecords.keep(id, edition: edition.last, in: transaction)
                try ListChangeRecords.insert(
                    content, of: id, list: list, organisation: organisation, edition: edition.last, in: transaction)
                counts.changed += 1
            case .keep:
                try ListEntryRecords.keep(id, edition: edition.last, in: transaction)
                counts.kept += 1
            case .duplicate: break
            }
        }
    }
}
