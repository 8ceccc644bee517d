import Access
import Storage

/// Writes the entries of one batch into the edition that is being loaded. Asks the store once for what it knows of the batch,
/// then hands it all statements together, so that a store beyond a network is waited for a few times and not once an entry.
struct ListWriter {
    let organisation: ID<Organisation>
    let list: ID<Watchlist>
    let edition: WatchlistRecords.Edition
    let now: Timestamp
    private(set) var counts = ListLoading.Counts()

    /// The rows of keys that were asked for; a key without one is not in the store.
    /// Keys are compared byte by byte, as the store does, and not as Swift compares text.
    private var known: [[UInt8]: ListEntryRecords.KnownRow] = [:]
    private var asked: Set<[UInt8]> = []
    private var statements: [SQL] = []

    init(organisation: ID<Organisation>, list: ID<Watchlist>, edition: WatchlistRecords.Edition, now: Timestamp) {
        self.organisation = organisation
        self.list = list
        self.edition = edition
        self.now = now
    }

    mutating func write(_ batch: [ListEntryRecords.Content], in transaction: any Transaction) throws {
        try ask(batch.map { ListDifference.key($0.key, number: 1) }, in: transaction)
        for content in batch { try add(content, in: transaction) }
        try transaction.executeAll(statements)
        statements.removeAll()
    }

    private mutating func ask(_ keys: [String], in transaction: any Transaction) throws {
        let new = keys.filter { asked.insert(Array($0.utf8)).inserted }
        guard !new.isEmpty else { return }
        for (key, row) in try ListEntryRecords.known(new, of: list, in: transaction) { known[Array(key.utf8)] = row }
    }

    private mutating func add(_ content: ListEntryRecords.Content, in transaction: any Transaction) throws {
        var number = 1
        while true {
            let key = ListDifference.key(content.key, number: number)
            try ask([key], in: transaction)
            let step = ListDifference.of(
                known[Array(key.utf8)]?.known, content: content.text, visibleEdition: edition.visible,
                nextEdition: edition.last)
            guard step == .duplicate else { return add(content, key, step) }
            number += 1
        }
    }

    private mutating func add(_ content: ListEntryRecords.Content, _ key: String, _ step: ListDifference) {
        let id = known[Array(key.utf8)]?.id ?? .new(at: now)
        let next = edition.last
        switch step {
        case .add:
            statements.append(
                ListEntryRecords.insertion(
                    content, id: id, key: key, of: list, organisation: organisation, edition: next))
            counts.added += 1
        case .revive:
            statements.append(ListEntryRecords.revival(id, with: content, edition: next))
            counts.added += 1
        case .change:
            statements.append(ListEntryRecords.keeping(id, edition: next))
            statements += ListChangeRecords.insertion(
                content, of: id, list: list, organisation: organisation, edition: next)
            counts.changed += 1
        case .keep:
            statements.append(ListEntryRecords.keeping(id, edition: next))
            counts.kept += 1
        case .duplicate: return
        }
        // As the row will be: the next entry under this key is another.
        known[Array(key.utf8)] = (id, ListDifference.Known(since: next, until: next, content: content.text))
    }
}
