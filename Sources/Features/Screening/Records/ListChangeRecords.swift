import Access
import Storage

/// Rows of `list_entry_change`: what visible entries will say once the edition being loaded is shown.
enum ListChangeRecords {
    static func insertion(
        _ content: ListEntryRecords.Content, of entry: ID<ListEntry>, list: ID<Watchlist>,
        organisation: ID<Organisation>, edition: Int
    ) -> [SQL] {
        [
            "DELETE FROM list_entry_change WHERE entry_id = \(entry)",
            """
            INSERT INTO list_entry_change (entry_id, organisation_id, list_id, edition, schema, caption, words, content)
            VALUES (\(entry), \(organisation), \(list), \(edition), \(content.schema), \(content.caption),
                \(content.words), \(content.text))
            """,
        ]
    }

    /// Gives the entries of a list their new texts.
    static func apply(to list: ID<Watchlist>, edition: Int, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE list_entry
            SET schema = change.schema, caption = change.caption, words = change.words, content = change.content
            FROM list_entry_change change
            WHERE change.entry_id = list_entry.id AND change.list_id = \(list) AND change.edition = \(edition)
            """)
        try transaction.execute("DELETE FROM list_entry_change WHERE list_id = \(list)")
    }
}
