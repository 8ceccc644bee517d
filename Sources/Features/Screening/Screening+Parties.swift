public import Access
import AuditTrail
import FollowTheMoney
import NameMatching
import Storage

extension Screening {
    /// Characters that a name has at most, and how many other names and numbers a party has.
    private static let longestPartyName = 500
    private static let mostPartyParts = 50

    /// Compares somebody who is not on the register with every list in use. Needs `.screen`. Nothing is kept here but the
    /// trail's note: the caller keeps what comes back.
    ///
    /// Costs some milliseconds, and a pass over the lists where they have changed since the last check.
    /// - Parameter threshold: the least score, 0 to 1, that becomes a candidate.
    /// - Throws: `ScreeningError` `.nameMissing`, `.tooLong`, `.badThreshold`; `.listsChanged` where a list was loaded or
    ///   removed meanwhile: screen again.
    public func screen(
        _ party: ScreenedParty, threshold: Double = Screening.usualThreshold, as principal: Principal
    ) async throws -> PartyScreening {
        try principal.require(.screen)
        guard threshold > 0, threshold <= 1 else { throw ScreeningError(.badThreshold) }
        guard !ReasonText.trimmed(party.name).isEmpty else { throw ScreeningError(.nameMissing) }
        guard ([party.name] + party.otherNames).allSatisfy({ ReasonText.fits($0, Self.longestPartyName) }),
            party.otherNames.count <= Self.mostPartyParts, party.numbers.count <= Self.mostPartyParts
        else { throw ScreeningError(.tooLong) }
        let index = try await indexes.index(of: principal.organisation, in: store, matcher: matcher)
        let hits = index.names.search(
            SubjectConversion.subject(of: party), threshold: threshold, limit: ParallelSearch.mostHits)
        let now = clock.now()
        let id = ID<PartyScreening>.new(at: now)
        return try await store.write { [trail] transaction in
            guard try WatchlistRecords.editions(of: principal.organisation, in: transaction) == index.editions else {
                throw ScreeningError(.listsChanged)
            }
            let lists = try WatchlistRecords.all(of: principal.organisation, in: transaction)
            let candidates = try hits.map {
                try Self.candidate($0, index, lists, of: principal.organisation, in: transaction)
            }
            try trail.append(.combination, "party_screening", id.text, by: principal.actor, in: transaction)
            return PartyScreening(
                id: id, party: party, screenedAt: now, threshold: threshold, engineVersion: engineVersion,
                lists: index.lists, candidates: candidates)
        }
    }

    /// The lists that are compared with now and their editions. Needs `.screen`.
    public func listsInUse(as principal: Principal) async throws -> [Check.UsedList] {
        try principal.require(.screen)
        return try await store.read { try Self.listsInUse(of: principal.organisation, in: $0) }
    }

    static func listsInUse(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [Check.UsedList] {
        try WatchlistRecords.all(of: organisation, in: transaction).map {
            Check.UsedList(name: $0.name, version: $0.current.number, checksum: $0.current.checksum)
        }
    }

    private static func candidate(
        _ hit: IndexHit, _ index: ListIndex, _ lists: [Watchlist], of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws -> PartyCandidate {
        let entry = try ListEntryRecords.entry(index.entries[hit.ordinal], of: organisation, in: transaction)
        guard let list = lists.first(where: { $0.id == entry.list }) else { throw ScreeningError(.listsChanged) }
        return PartyCandidate(
            entry: entry.id, entryKey: entry.key, caption: entry.entity.caption, list: list.id, listName: list.name,
            listVersion: list.current.number, listChecksum: list.current.checksum, consequence: list.consequence,
            comparison: hit.comparison)
    }
}
