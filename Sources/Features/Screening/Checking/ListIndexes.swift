import Access
import NameMatching
import Storage

/// The indexes in memory: one for each organisation that has checked lately, built again once its lists have changed.
actor ListIndexes {
    /// Organisations whose index is kept; the one not used for longest goes first.
    private static let most = 4

    private var kept: [(organisation: ID<Organisation>, index: ListIndex)] = []

    /// An index of the lists as they are now.
    func index(of organisation: ID<Organisation>, in store: any Store, matcher: NameMatcher) async throws -> ListIndex {
        let known = kept.first { $0.organisation == organisation }?.index
        let index = try await store.read { transaction in
            if let known, known.editions == (try WatchlistRecords.editions(of: organisation, in: transaction)) {
                return known
            }
            return try ListIndex.built(of: organisation, matcher: matcher, in: transaction)
        }
        kept.removeAll { $0.organisation == organisation }
        kept.append((organisation, index))
        if kept.count > Self.most { kept.removeFirst() }
        return index
    }
}
