import Access
import AuditTrail
import InputFiles
import Storage
import Watchlists

/// The steps of `importList`.
extension Screening {
    /// The report of a file that is not loaded, or nil where it may be.
    static func refusal(of survey: WatchlistSummary, file: String, skipsBad: Bool) -> ListImportReport? {
        var report = ListImportReport(list: nil, version: 0, isSame: false, refused: true, summary: survey)
        if survey.entities == 0 {
            report.note(InputProblem(.empty, file: file, expected: "at least one entry that can be read"))
            return report
        }
        return survey.hasErrors && !skipsBad ? report : nil
    }

    /// - Throws: `.otherFormat` where the list of the name holds another format: the file of one list given for another would
    ///   replace every entry.
    func checkFormat(_ name: String, _ survey: WatchlistSummary, of organisation: ID<Organisation>) async throws {
        let current = try await store.read { transaction in
            try WatchlistRecords.identifier(named: name, of: organisation, in: transaction)
                .flatMap { try ListVersionRecords.current(of: $0, in: transaction)?.format }
        }
        guard current == nil || current == survey.format else { throw ScreeningError(.otherFormat) }
    }

    /// The report of bytes that are loaded already, or nil. What a link leads to is taken over all the same.
    func sameVersion(
        _ name: String, _ survey: WatchlistSummary, _ consequence: ListConsequence, as principal: Principal
    ) async throws -> ListImportReport? {
        try await store.write { [trail] transaction in
            guard let id = try WatchlistRecords.identifier(named: name, of: principal.organisation, in: transaction),
                let current = try ListVersionRecords.current(of: id, in: transaction),
                current.checksum == survey.checksum, current.format == survey.format,
                current.entries == survey.entities
            else { return nil }
            let list = try WatchlistRecords.watchlist(id, of: principal.organisation, in: transaction)
            if list.consequence != consequence {
                try WatchlistRecords.setConsequence(consequence, of: id, in: transaction)
                try trail.append(
                    .alteration, "watchlist", id.text, by: principal.actor,
                    reason: "consequence: \(consequence.rawValue)", in: transaction)
            }
            return ListImportReport(list: id, version: current.number, isSame: true, refused: false, summary: survey)
        }
    }

    func load(
        _ file: ListFile, _ survey: WatchlistSummary, name: String, fileName: String, consequence: ListConsequence,
        as principal: Principal, progress: (@Sendable (ReadingProgress) -> Void)?
    ) async throws -> ListImportReport {
        let (list, wasRemoved) = try await listToLoad(name, consequence, of: principal.organisation)
        var loading = try await ListLoading(
            store: store, clock: clock, organisation: principal.organisation, list: list, wasRemoved: wasRemoved)
        do {
            let preparation = EntryPreparation(matcher: matcher)
            let size = Int64(survey.entities)
            let summary = try await file.read(prepare: preparation.content) { batch in
                try await loading.write(batch)
                let count = loading.counts.entries
                progress?(ReadingProgress(bytesRead: Int64(count), bytesTotal: size, items: count))
            }
            guard summary.checksum == survey.checksum else { throw ScreeningError(.fileChanged) }
            return try await show(loading, summary, fileName: fileName, consequence: consequence, as: principal)
        } catch {
            try await loading.abandon()
            throw error
        }
    }

    /// The list of the name; one that was removed comes back with what was decided of its entries.
    private func listToLoad(
        _ name: String, _ consequence: ListConsequence, of organisation: ID<Organisation>
    ) async throws -> (list: ID<Watchlist>, wasRemoved: Bool) {
        let now = clock.now()
        return try await store.write { transaction in
            if let known = try WatchlistRecords.identifier(named: name, of: organisation, in: transaction) {
                return (known, false)
            }
            if let removed = try WatchlistRecords.removed(named: name, of: organisation, in: transaction) {
                try WatchlistRecords.restore(removed, in: transaction)
                return (removed, true)
            }
            let id = ID<Watchlist>.new(at: now)
            try WatchlistRecords.insert(
                id, name: name, consequence: consequence, at: now, of: organisation, in: transaction)
            return (id, false)
        }
    }

    /// Makes the loaded edition the one that is seen, in one transaction.
    private func show(
        _ loading: ListLoading, _ summary: WatchlistSummary, fileName: String, consequence: ListConsequence,
        as principal: Principal
    ) async throws -> ListImportReport {
        let now = clock.now()
        let (list, edition, counts, wasRemoved) = (
            loading.list, loading.edition, loading.counts, loading.wasRemoved
        )
        return try await store.write { [trail] transaction in
            guard try WatchlistRecords.edition(of: list, in: transaction).last == edition.last else {
                throw ScreeningError(.superseded)
            }
            let before = try ListVersionRecords.current(of: list, in: transaction)
            let version = ListVersion(
                id: .new(at: now), number: (before?.number ?? 0) + 1, format: summary.format,
                fileName: String(fileName.split(separator: "/").last ?? ""), publishedOn: summary.publishedOn,
                checksum: summary.checksum, entries: counts.entries, added: counts.added, changed: counts.changed,
                removed: wasRemoved ? 0 : (before?.entries ?? 0) - counts.kept - counts.changed, importedAt: now)
            try ListChangeRecords.apply(to: list, edition: edition.last, in: transaction)
            if edition.last > edition.visible + 1 {
                try ListEntryRecords.deleteNeverShown(
                    of: list, visible: edition.visible, before: edition.last, in: transaction)
            }
            try ListVersionRecords.insert(
                version, schemas: summary.entitiesBySchema, of: list, organisation: principal.organisation,
                in: transaction)
            try WatchlistRecords.show(
                edition.last, version: version.id, consequence: consequence, of: list, in: transaction)
            try transaction.announce(Self.listsTopic)
            try trail.append(
                before == nil ? .collection : .alteration, "watchlist", list.text, by: principal.actor,
                reason: "version \(version.number)", in: transaction)
            return ListImportReport(
                list: list, version: version.number, isSame: false, refused: false, summary: summary, counts: counts,
                removed: version.removed)
        }
    }
}
