import Access
import Storage
import Watchlists

/// Rows of `watchlist`.
enum WatchlistRecords {
    /// A list while it is loaded: which edition is seen, and which was begun last.
    struct Edition {
        var visible: Int
        var last: Int
    }

    /// States in which a hit waits for a person.
    static let waiting: [HitState] = [.open, .waitsForSecond, .deferred]

    private static let columns: SQL = """
        SELECT watchlist.id, watchlist.name, watchlist.consequence, version.id, version.number, version.format,
            version.file_name, version.published_on, version.checksum, version.entries, version.added, version.changed,
            version.removed, version.imported_at,
            (SELECT COUNT(DISTINCT hit.supplier_id) FROM hit JOIN supplier ON supplier.id = hit.supplier_id
                WHERE hit.list_id = watchlist.id AND hit.state IN \(SQL.list(waiting.map(\.rawValue)))
                    AND supplier.merged_into IS NULL),
            (SELECT COUNT(*) FROM hit JOIN supplier ON supplier.id = hit.supplier_id
                WHERE hit.list_id = watchlist.id AND hit.state = \(HitState.same)
                    AND supplier.merged_into IS NULL)
        FROM watchlist JOIN list_version version ON version.id = watchlist.version_id
        """

    /// The lists in use, by name. A list that has never been loaded whole is not among them.
    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [Watchlist] {
        try transaction.query(
            columns
                + " WHERE watchlist.organisation_id = \(organisation) AND removed_at IS NULL ORDER BY watchlist.name_key",
            watchlist)
    }

    /// - Parameter includingRemoved: for hits kept in history.
    static func watchlist(
        _ id: ID<Watchlist>, of organisation: ID<Organisation>, includingRemoved: Bool = false,
        in transaction: any Transaction
    ) throws -> Watchlist {
        var sql = columns + " WHERE watchlist.id = \(id) AND watchlist.organisation_id = \(organisation)"
        if !includingRemoved { sql += " AND removed_at IS NULL" }
        guard let found = try transaction.first(sql, watchlist) else { throw ScreeningError(.notFound) }
        return found
    }

    /// The list in use of a name, whether or not it was ever loaded whole.
    static func identifier(
        named name: String, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> ID<Watchlist>? {
        try transaction.first(
            """
            SELECT id FROM watchlist
            WHERE organisation_id = \(organisation) AND name_key = \(key(name)) AND removed_at IS NULL
            """
        ) { $0.id(0) }
    }

    /// The list of a name that was removed last, with the hits and decisions it had.
    static func removed(
        named name: String, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> ID<Watchlist>? {
        try transaction.first(
            """
            SELECT id FROM watchlist
            WHERE organisation_id = \(organisation) AND name_key = \(key(name)) AND removed_at IS NOT NULL
            ORDER BY removed_at DESC, id DESC LIMIT 1
            """
        ) { $0.id(0) }
    }

    /// Puts a removed list to use again.
    static func restore(_ list: ID<Watchlist>, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE watchlist SET removed_at = NULL WHERE id = \(list)")
    }

    static func insert(
        _ id: ID<Watchlist>, name: String, consequence: ListConsequence, at now: Timestamp,
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO watchlist (id, organisation_id, name, name_key, consequence, edition, last_edition, created_at)
            VALUES (\(id), \(organisation), \(name), \(key(name)), \(consequence), 0, 0, \(now))
            """)
    }

    /// Takes the next edition, which makes any loading begun before give up.
    static func beginEdition(of list: ID<Watchlist>, in transaction: any Transaction) throws -> Edition {
        try transaction.execute("UPDATE watchlist SET last_edition = last_edition + 1 WHERE id = \(list)")
        return try edition(of: list, in: transaction)
    }

    /// - Throws: `.superseded` where the list has been removed.
    static func edition(of list: ID<Watchlist>, in transaction: any Transaction) throws -> Edition {
        let found = try transaction.first(
            "SELECT edition, last_edition FROM watchlist WHERE id = \(list) AND removed_at IS NULL"
        ) { Edition(visible: Int($0.integer(0)), last: Int($0.integer(1))) }
        guard let found else { throw ScreeningError(.superseded) }
        return found
    }

    /// Makes an edition the one that is seen.
    static func show(
        _ edition: Int, version: ID<ListVersion>, consequence: ListConsequence, of list: ID<Watchlist>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE watchlist SET edition = \(edition), version_id = \(version), consequence = \(consequence)
            WHERE id = \(list)
            """)
    }

    static func consequence(of list: ID<Watchlist>, in transaction: any Transaction) throws -> ListConsequence {
        try transaction.first("SELECT consequence FROM watchlist WHERE id = \(list)") { $0.code(0) ?? .ask } ?? .ask
    }

    static func setConsequence(
        _ consequence: ListConsequence, of list: ID<Watchlist>, in transaction: any Transaction
    ) throws {
        try transaction.execute("UPDATE watchlist SET consequence = \(consequence) WHERE id = \(list)")
    }

    static func remove(_ list: ID<Watchlist>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE watchlist SET removed_at = \(now) WHERE id = \(list)")
    }

    /// A list without one whole version, of which nothing is left to keep.
    static func deleteIfNeverShown(_ list: ID<Watchlist>, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM watchlist WHERE id = \(list) AND version_id IS NULL")
    }

    /// What the lists in use are at this moment: changes with every loading and removal.
    static func editions(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Watchlist>: Int] {
        var editions: [ID<Watchlist>: Int] = [:]
        try transaction.each(
            """
            SELECT id, edition FROM watchlist
            WHERE organisation_id = \(organisation) AND removed_at IS NULL AND version_id IS NOT NULL
            """
        ) { editions[$0.id(0)] = Int($0.integer(1)) }
        return editions
    }

    /// Names are the same list whatever their capitals.
    private static func key(_ name: String) -> String { name.lowercased() }

    private static func watchlist(_ row: any Row) -> Watchlist {
        Watchlist(
            id: row.id(0), name: row.text(1), consequence: row.code(2) ?? .ask,
            current: ListVersionRecords.version(row, from: 3), openHits: Int(row.integer(14)),
            confirmedHits: Int(row.integer(15)))
    }
}
