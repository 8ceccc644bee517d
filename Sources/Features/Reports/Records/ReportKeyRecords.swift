import Access
import ReportChannels
import Storage

/// Rows of `report_key` and `report_exclusion`.
enum ReportKeyRecords {
    /// - Parameters:
    ///   - person: whose key it is; nil for a recovery key and for the receipt.
    ///   - giver: who granted it; nil where it came with the report.
    static func insert(
        _ key: SealedKey, of report: ID<Report>, person: ID<Person>?, by giver: ID<Person>? = nil, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO report_key (report_id, key_id, person_id, sealed, granted_at, granted_by)
            VALUES (\(report), \(key.key), \(person), \(key.sealed), \(now), \(giver))
            ON CONFLICT (report_id, key_id) DO NOTHING
            """)
    }

    /// What was sealed to a person, newest key first.
    static func keys(
        of person: ID<Person>, to report: ID<Report>, in transaction: any Transaction
    ) throws -> [SealedKey] {
        try keys("person_id = \(person) AND report_id = \(report)", in: transaction)
    }

    static func key(_ id: String, to report: ID<Report>, in transaction: any Transaction) throws -> SealedKey? {
        try keys("key_id = \(id) AND report_id = \(report)", in: transaction).first
    }

    private static func keys(_ rule: SQL, in transaction: any Transaction) throws -> [SealedKey] {
        try transaction.query("SELECT key_id, sealed FROM report_key WHERE \(rule) ORDER BY key_id DESC") {
            SealedKey(key: $0.text(0), sealed: $0.bytes(1))
        }
    }

    /// Members of an organisation who hold a key to a report and may sign in, by name.
    static func holders(
        of report: ID<Report>, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> [ReportFrame.Colleague] {
        try transaction.query(
            """
            SELECT m.person_id, m.name FROM membership m
            WHERE m.organisation_id = \(organisation) AND m.joined_at IS NOT NULL AND m.disabled_at IS NULL
                AND EXISTS (SELECT 1 FROM report_key k WHERE k.person_id = m.person_id AND k.report_id = \(report))
            ORDER BY m.name_order, m.person_id
            """
        ) { ReportFrame.Colleague(person: $0.id(0), name: $0.text(1)) }
    }

    static func removeAll(of report: ID<Report>, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM report_key WHERE report_id = \(report)")
    }

    static func exclude(
        _ persons: Set<ID<Person>>, from report: ID<Report>, in transaction: any Transaction
    ) throws {
        for person in persons.sorted(by: { $0.text < $1.text }) {
            try transaction.execute(
                "INSERT INTO report_exclusion (report_id, person_id) VALUES (\(report), \(person))")
        }
    }

    static func excluded(from report: ID<Report>, in transaction: any Transaction) throws -> Set<ID<Person>> {
        Set(
            try transaction.query("SELECT person_id FROM report_exclusion WHERE report_id = \(report)") { $0.id(0) })
    }
}
