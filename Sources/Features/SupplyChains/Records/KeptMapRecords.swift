import Access
import Storage

/// The table `chain_day`: the map of a day, for days on which it was another than before.
enum KeptMapRecords {
    /// Days before so many are forgotten.
    static let mostDays = 1_100

    /// Keeps a day's map unless it is the one that is kept already.
    static func keep(
        _ map: KeptMap, of organisation: ID<Organisation>, on day: Day, in transaction: any Transaction
    ) throws {
        let content = try StoredJSON.encoded(map)
        let last = try transaction.first(
            """
            SELECT content FROM chain_day WHERE organisation_id = \(organisation) AND day <= \(day)
            ORDER BY day DESC LIMIT 1
            """
        ) { $0.text(0) }
        guard last != content else { return }
        try transaction.execute("DELETE FROM chain_day WHERE organisation_id = \(organisation) AND day = \(day)")
        try transaction.execute(
            "INSERT INTO chain_day (organisation_id, day, content) VALUES (\(organisation), \(day), \(content))")
        try transaction.execute(
            """
            DELETE FROM chain_day WHERE organisation_id = \(organisation) AND day < \(day.adding(days: -mostDays))
            """)
    }

    /// The map as it stood on a day; of the first day that is kept where that is later.
    static func map(
        of organisation: ID<Organisation>, on day: Day, in transaction: any Transaction
    ) throws -> (day: Day, map: KeptMap)? {
        let columns: SQL = "SELECT day, content FROM chain_day WHERE organisation_id = \(organisation)"
        let before = try transaction.first(columns + " AND day <= \(day) ORDER BY day DESC LIMIT 1", kept)
        if let before { return before }
        return try transaction.first(columns + " ORDER BY day LIMIT 1", kept)
    }

    private static func kept(_ row: any Row) throws -> (day: Day, map: KeptMap) {
        (Day(row.text(0)) ?? Day(daysSince1970: 0), try StoredJSON.value(row.text(1)))
    }
}
