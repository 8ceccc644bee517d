public import Access
import AuditTrail
public import InputFiles
public import Storage
public import Suppliers
public import Watchlists

extension Screening {
    /// The longest name of a list, in characters.
    static let longestName = 200

    /// The lists in use, by name. Needs `.readLists`.
    public func lists(as principal: Principal) async throws -> [Watchlist] {
        try principal.require(.readLists)
        return try await store.read { try WatchlistRecords.all(of: principal.organisation, in: $0) }
    }

    /// One list with its versions. Needs `.readLists`.
    public func list(_ id: ID<Watchlist>, as principal: Principal) async throws -> WatchlistDetail {
        try principal.require(.readLists)
        return try await store.read { transaction in
            let list = try WatchlistRecords.watchlist(id, of: principal.organisation, in: transaction)
            return WatchlistDetail(
                list: list, versions: try ListVersionRecords.versions(of: id, in: transaction),
                schemas: try ListVersionRecords.schemas(of: list.current.id, in: transaction))
        }
    }

    /// A page of a list's entries by caption. Needs `.readLists`.
    /// - Parameter words: each must stand in a name or the key; empty for all.
    public func entries(
        of id: ID<Watchlist>, words: String = "", page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> Page<ListEntry> {
        try principal.require(.readLists)
        let words = searchWords(words)
        return try await store.read { transaction in
            _ = try WatchlistRecords.watchlist(id, of: principal.organisation, in: transaction)
            let edition = try WatchlistRecords.edition(of: id, in: transaction).visible
            return try ListEntryRecords.page(of: id, edition: edition, words: words, page: page, in: transaction)
        }
    }

    /// One entry of a list. Needs `.readLists`.
    public func entry(_ id: ID<ListEntry>, as principal: Principal) async throws -> ListEntry {
        try principal.require(.readLists)
        return try await store.read { try ListEntryRecords.entry(id, of: principal.organisation, in: $0) }
    }

    /// Loads a list; of a name that is there already, a new version. Needs `.changeLists`.
    ///
    /// The file is read twice: first to see whether it is whole and new, then to load it. The version that is there stays in
    /// use until the new one is complete. The caller runs `check` afterwards.
    /// - Parameters:
    ///   - path: a file, plain or gzip, or a folder with the files of one list.
    ///   - format: nil to find it by what the files hold, and then a list that is there must have had it before.
    ///   - progress: hears how many entries were read; the size is known once the file has been read for the first time.
    /// - Returns: what was loaded; refused, with nothing changed, where the file has errors and `options` do not skip them.
    /// - Throws: `InputProblem` where the file cannot be read at all; `ScreeningError` `.nameMissing`, `.tooLong`,
    ///   `.otherFormat`, `.superseded`, `.fileChanged`.
    public func importList(
        _ path: String, name: String, format: WatchlistFormat? = nil, consequence: ListConsequence,
        options: ImportOptions = ImportOptions(), as principal: Principal,
        progress: (@Sendable (ReadingProgress) -> Void)? = nil
    ) async throws -> ListImportReport {
        try principal.require(.changeLists)
        let name = ReasonText.trimmed(name)
        guard !name.isEmpty else { throw ScreeningError(.nameMissing) }
        guard ReasonText.fits(name, Self.longestName) else { throw ScreeningError(.tooLong) }
        let file = ListFile(path: path, format: format)
        let survey = try await file.survey { progress?(ReadingProgress(bytesRead: 0, bytesTotal: nil, items: $0)) }
        if let refusal = Self.refusal(of: survey, file: options.name ?? path, skipsBad: options.skipsBad) {
            return refusal
        }
        if format == nil { try await checkFormat(name, survey, of: principal.organisation) }
        if let same = try await sameVersion(name, survey, consequence, as: principal) { return same }
        return try await load(
            file, survey, name: name, fileName: options.name ?? path, consequence: consequence, as: principal,
            progress: progress)
    }

    /// Takes a list out of use. Its hits are closed and kept in history with the entries they speak of; the rest is deleted.
    /// Needs `.changeLists`.
    public func removeList(_ id: ID<Watchlist>, reason: String, as principal: Principal) async throws {
        try principal.require(.changeLists)
        let reason = try DecisionRule.checkedReason(reason)
        let now = clock.now()
        try await store.write { [trail, suppliers] transaction in
            _ = try WatchlistRecords.watchlist(id, of: principal.organisation, in: transaction)
            let touched = try HitRecords.close(ofList: id, in: transaction)
            for supplier in touched {
                try AttentionRecords.refresh(supplier, with: suppliers, in: transaction)
            }
            try WatchlistRecords.remove(id, at: now, in: transaction)
            try ListEntryRecords.deleteUnused(of: id, in: transaction)
            try transaction.announce(Self.listsTopic)
            try trail.append(
                .erasure, "watchlist", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }
}
