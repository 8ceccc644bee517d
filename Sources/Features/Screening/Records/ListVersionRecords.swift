import Access
import Storage
import Watchlists

/// Rows of `list_version`.
enum ListVersionRecords {
    /// The version of a row whose columns from `first` on are identifier, number, format, file name, day, checksum,
    /// entries, added, changed, removed, time.
    static func version(_ row: any Row, from first: Int) -> ListVersion {
        ListVersion(
            id: row.id(first), number: Int(row.integer(first + 1)), format: row.code(first + 2) ?? .csv,
            fileName: row.text(first + 3), publishedOn: row.optionalText(first + 4), checksum: row.text(first + 5),
            entries: Int(row.integer(first + 6)), added: Int(row.integer(first + 7)),
            changed: Int(row.integer(first + 8)), removed: Int(row.integer(first + 9)),
            importedAt: row.timestamp(first + 10))
    }

    /// Newest first.
    static func versions(of list: ID<Watchlist>, in transaction: any Transaction) throws -> [ListVersion] {
        try transaction.query(
            """
            SELECT id, number, format, file_name, published_on, checksum, entries, added, changed, removed, imported_at
            FROM list_version WHERE list_id = \(list) ORDER BY number DESC
            """
        ) { version($0, from: 0) }
    }

    /// Entries of a version by schema.
    static func schemas(of version: ID<ListVersion>, in transaction: any Transaction) throws -> [String: Int] {
        let text = try transaction.first("SELECT schemas FROM list_version WHERE id = \(version)") { $0.text(0) }
        return try text.map { try StoredJSON.value($0) } ?? [:]
    }

    /// What the visible version of a list is; nil before the first.
    static func current(of list: ID<Watchlist>, in transaction: any Transaction) throws -> ListVersion? {
        try transaction.first(
            """
            SELECT version.id, number, format, file_name, published_on, checksum, entries, added, changed, removed,
                imported_at
            FROM watchlist JOIN list_version version ON version.id = watchlist.version_id
            WHERE watchlist.id = \(list)
            """
        ) { version($0, from: 0) }
    }

    static func insert(
        _ version: ListVersion, schemas: [String: Int], of list: ID<Watchlist>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO list_version (id, organisation_id, list_id, number, format, file_name, published_on, checksum,
                entries, added, changed, removed, schemas, imported_at)
            VALUES (\(version.id), \(organisation), \(list), \(version.number), \(version.format), \(version.fileName),
                \(version.publishedOn), \(version.checksum), \(version.entries), \(version.added), \(version.changed),
                \(version.removed), \(try StoredJSON.encoded(schemas)), \(version.importedAt))
            """)
    }
}
