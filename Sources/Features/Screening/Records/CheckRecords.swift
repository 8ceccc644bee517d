import Access
import Storage

/// Rows of `screening_check` and `check_list`.
enum CheckRecords {
    static func insert(_ check: Check, of organisation: ID<Organisation>, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO screening_check (id, organisation_id, started_at, threshold, engine_version, suppliers, entries)
            VALUES (\(check.id), \(organisation), \(check.startedAt), \(check.threshold), \(check.engineVersion),
                \(check.suppliers), \(check.entries))
            """)
        for list in check.lists {
            try transaction.execute(
                """
                INSERT INTO check_list (check_id, organisation_id, name, version, checksum)
                VALUES (\(check.id), \(organisation), \(list.name), \(list.version), \(list.checksum))
                """)
        }
    }

    static func end(_ check: ID<Check>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE screening_check SET ended_at = \(now) WHERE id = \(check)")
    }

    /// The latest checks that went through, newest first.
    static func latest(
        _ limit: Int, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [Check] {
        try checks(
            "organisation_id = \(organisation) AND ended_at IS NOT NULL ORDER BY id DESC LIMIT \(limit)",
            in: transaction)
    }

    /// One check, also one that was broken off.
    static func check(
        _ id: ID<Check>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Check {
        let found = try checks("organisation_id = \(organisation) AND id = \(id)", in: transaction)
        guard let check = found.first else { throw ScreeningError(.notFound) }
        return check
    }

    private static func checks(_ condition: SQL, in transaction: any Transaction) throws -> [Check] {
        let checks = try transaction.query(
            """
            SELECT id, started_at, ended_at, threshold, engine_version, suppliers, entries FROM screening_check
            WHERE \(condition)
            """
        ) { row in
            Check(
                id: row.id(0), startedAt: row.timestamp(1), endedAt: row.optionalTimestamp(2) ?? row.timestamp(1),
                threshold: row.real(3), engineVersion: row.text(4), suppliers: Int(row.integer(5)),
                entries: Int(row.integer(6)), lists: [])
        }
        return try checks.map { check in
            var check = check
            check.lists = try transaction.query(
                "SELECT name, version, checksum FROM check_list WHERE check_id = \(check.id) ORDER BY name"
            ) { Check.UsedList(name: $0.text(0), version: Int($0.integer(1)), checksum: $0.text(2)) }
            return check
        }
    }
}
