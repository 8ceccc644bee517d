import Access
import Storage

/// Rows of `list_entry`.
enum ListEntryRecords {
    /// What is said of an entry, ready for its columns.
    struct Content: Sendable {
        var key: String
        var schema: String
        var caption: String
        var words: String
        var text: String
    }

    private static let columns: SQL = """
        SELECT entry.id, entry.list_id, entry.entry_key, entry.content,
            entry.since <= watchlist.edition AND entry.until >= watchlist.edition AND watchlist.removed_at IS NULL
        FROM list_entry entry JOIN watchlist ON watchlist.id = entry.list_id
        """

    static func entry(
        _ id: ID<ListEntry>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> ListEntry {
        let found = try transaction.first(
            columns + " WHERE entry.id = \(id) AND entry.organisation_id = \(organisation)", entry)
        guard let found else { throw ScreeningError(.notFound) }
        return found
    }

    /// The text of an entry that its list has now; nil where it is gone.
    static func currentText(
        _ id: ID<ListEntry>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> (list: ID<Watchlist>, text: String)? {
        try transaction.first(
            """
            SELECT entry.list_id, entry.content FROM list_entry entry JOIN watchlist ON watchlist.id = entry.list_id
            WHERE entry.id = \(id) AND entry.organisation_id = \(organisation) AND watchlist.removed_at IS NULL
                AND entry.since <= watchlist.edition AND entry.until >= watchlist.edition
            """
        ) { ($0.id(0), $0.text(1)) }
    }

    /// A page of the visible entries that hold all the words, by caption.
    static func page(
        of list: ID<Watchlist>, edition: Int, words: [String], page: PageRequest, in transaction: any Transaction
    ) throws -> Page<ListEntry> {
        let condition: SQL =
            " WHERE entry.list_id = \(list) AND entry.since <= \(edition) AND entry.until >= \(edition)"
            + SearchCondition.column("entry.words", holds: words)
        return Page(
            items: try transaction.query(columns + condition + " ORDER BY entry.caption, entry.id" + page.sql, entry),
            total: try transaction.count("SELECT COUNT(*) FROM list_entry entry" + condition),
            number: page.number, size: page.size)
    }

    /// Hands out the visible entries of every list in use: identifier and text.
    static func eachCurrent(
        of organisation: ID<Organisation>, in transaction: any Transaction,
        _ body: (ID<ListEntry>, String) throws -> Void
    ) throws {
        try transaction.each(
            """
            SELECT entry.id, entry.content FROM watchlist JOIN list_entry entry ON entry.list_id = watchlist.id
            WHERE watchlist.organisation_id = \(organisation) AND watchlist.removed_at IS NULL
                AND watchlist.version_id IS NOT NULL
                AND entry.since <= watchlist.edition AND entry.until >= watchlist.edition
            """
        ) { try body($0.id(0), $0.text(1)) }
    }

    typealias KnownRow = (id: ID<ListEntry>, known: ListDifference.Known)

    /// The rows that the keys have, each with its key.
    static func known(
        _ keys: [String], of list: ID<Watchlist>, in transaction: any Transaction
    ) throws -> [(key: String, row: KnownRow)] {
        var rows: [(key: String, row: KnownRow)] = []
        try transaction.each(
            """
            SELECT id, since, until, content, entry_key FROM list_entry
            WHERE list_id = \(list) AND entry_key IN \(SQL.list(keys))
            """
        ) { row in
            let known = ListDifference.Known(
                since: Int(row.integer(1)), until: Int(row.integer(2)), content: row.text(3))
            rows.append((row.text(4), (row.id(0), known)))
        }
        return rows
    }

    static func insertion(
        _ content: Content, id: ID<ListEntry>, key: String, of list: ID<Watchlist>, organisation: ID<Organisation>,
        edition: Int
    ) -> SQL {
        """
        INSERT INTO list_entry (id, organisation_id, list_id, entry_key, schema, caption, words, content, since, until)
        VALUES (\(id), \(organisation), \(list), \(key), \(content.schema), \(content.caption), \(content.words),
            \(content.text), \(edition), \(edition))
        """
    }

    /// Shows an entry again that the visible edition lacks.
    static func revival(_ id: ID<ListEntry>, with content: Content, edition: Int) -> SQL {
        """
        UPDATE list_entry SET schema = \(content.schema), caption = \(content.caption), words = \(content.words),
            content = \(content.text), since = \(edition), until = \(edition)
        WHERE id = \(id)
        """
    }

    /// Notes that the edition being loaded has the entry too.
    static func keeping(_ id: ID<ListEntry>, edition: Int) -> SQL {
        "UPDATE list_entry SET until = \(edition) WHERE id = \(id)"
    }

    /// Rows of loadings that were given up, which no hit speaks of.
    static func deleteNeverShown(
        of list: ID<Watchlist>, visible: Int, before edition: Int, in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM list_entry_change WHERE list_id = \(list) AND edition < \(edition)")
        try transaction.execute(
            """
            DELETE FROM list_entry WHERE list_id = \(list) AND since > \(visible) AND until < \(edition)
                AND NOT EXISTS (SELECT 1 FROM hit WHERE hit.entry_id = list_entry.id)
            """)
    }

    /// Everything of a list but the entries that hits speak of.
    static func deleteUnused(of list: ID<Watchlist>, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM list_entry_change WHERE list_id = \(list)")
        try transaction.execute(
            """
            DELETE FROM list_entry WHERE list_id = \(list)
                AND NOT EXISTS (SELECT 1 FROM hit WHERE hit.entry_id = list_entry.id)
            """)
    }

    private static func entry(_ row: any Row) throws -> ListEntry {
        ListEntry(
            id: row.id(0), list: row.id(1), key: row.text(2), entity: try EntityText.entity(row.text(3)),
            isCurrent: row.boolean(4))
    }
}
