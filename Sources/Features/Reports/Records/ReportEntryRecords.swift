import Access
import Sealing
import Storage

/// Rows of `report_entry`, which are only ever added.
enum ReportEntryRecords {
    /// - Throws: `ReportsError` `.tooMuch` past the most entries of a report.
    static func insert(
        _ entry: SealedEntry, of report: ID<Report>, by person: ID<Person>? = nil, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        let position = try transaction.count("SELECT COUNT(*) FROM report_entry WHERE report_id = \(report)")
        guard position < ReportLimits.mostEntries else { throw ReportsError(.tooMuch) }
        try transaction.execute(
            """
            INSERT INTO report_entry (report_id, name, kind, position, sealed, at, person_id)
            VALUES (\(report), \(entry.name.text), \(entry.kind), \(Int64(position)), \(entry.sealed), \(now), \(person))
            """)
    }

    static func entries(of report: ID<Report>, in transaction: any Transaction) throws -> [SealedEntry] {
        try transaction.query(
            """
            SELECT name, kind, sealed, at, person_id FROM report_entry WHERE report_id = \(report) ORDER BY position
            """
        ) { row in
            guard let name = SealName(row.text(0)), let kind = row.code(1, of: EntryKind.self) else { return nil }
            return SealedEntry(
                name: name, kind: kind, sealed: row.bytes(2), at: row.timestamp(3), person: row.optionalID(4))
        }
        .compactMap { $0 }
    }

    static func has(_ name: SealName, of report: ID<Report>, in transaction: any Transaction) throws -> Bool {
        try transaction.count(
            "SELECT COUNT(*) FROM report_entry WHERE report_id = \(report) AND name = \(name.text)") > 0
    }

    /// How many entries the reporter has added since a moment.
    static func added(
        to report: ID<Report>, since moment: Timestamp, in transaction: any Transaction
    ) throws -> Int {
        try transaction.count(
            """
            SELECT COUNT(*) FROM report_entry WHERE report_id = \(report) AND person_id IS NULL AND at >= \(moment)
            """)
    }

    static func removeAll(of report: ID<Report>, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM report_entry WHERE report_id = \(report)")
    }
}
