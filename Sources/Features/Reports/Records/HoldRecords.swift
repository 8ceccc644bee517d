import Access
import Storage

/// Rows of `report_hold`.
enum HoldRecords {
    static func insert(_ hold: Hold, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO report_hold (id, report_id, ground, person_id, since, until, ended_at, ended_by)
            VALUES (\(hold.id), \(hold.report), \(hold.ground), \(hold.owner), \(hold.since), \(hold.until), NULL, NULL)
            """)
    }

    static func end(_ hold: ID<Hold>, by person: ID<Person>?, at now: Timestamp, in transaction: any Transaction) throws
    {
        try transaction.execute(
            "UPDATE report_hold SET ended_at = \(now), ended_by = \(person) WHERE id = \(hold) AND ended_at IS NULL")
    }

    static func holds(of report: ID<Report>, in transaction: any Transaction) throws -> [Hold] {
        try transaction.query(
            """
            SELECT id, report_id, ground, person_id, since, until, ended_at FROM report_hold
            WHERE report_id = \(report) ORDER BY since, id
            """
        ) { row in
            Hold(
                id: row.id(0), report: row.id(1), ground: row.code(2) ?? .investigation, owner: row.id(3),
                since: row.timestamp(4), until: row.timestamp(5), endedAt: row.optionalTimestamp(6))
        }
    }
}
