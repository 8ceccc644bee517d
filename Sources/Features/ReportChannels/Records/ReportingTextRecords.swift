import Access
import Languages
import Storage

/// Rows of `reporting_text`.
enum ReportingTextRecords {
    static func set(
        _ text: BilingualText, for code: ReportingText.Code, of organisation: ID<Organisation>, owner: ID<Person>,
        reviewedOn day: Day, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO reporting_text (organisation_id, code, english, welsh, owner_id, reviewed_on, changed_at)
            VALUES (\(organisation), \(code), \(text.english), \(text.welsh), \(owner), \(day), \(now))
            ON CONFLICT (organisation_id, code) DO UPDATE SET english = excluded.english, welsh = excluded.welsh,
                owner_id = excluded.owner_id, reviewed_on = excluded.reviewed_on, changed_at = excluded.changed_at
            """)
    }

    static func texts(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [ReportingText] {
        try transaction.query(
            """
            SELECT t.code, t.english, t.welsh, t.owner_id, m.name, t.reviewed_on FROM reporting_text t
            JOIN membership m ON m.person_id = t.owner_id AND m.organisation_id = t.organisation_id
            WHERE t.organisation_id = \(organisation) ORDER BY t.code
            """
        ) { row in
            guard let code = row.code(0, of: ReportingText.Code.self), let day = Day(row.text(5)) else { return nil }
            return ReportingText(
                code: code, text: BilingualText(row.text(1), row.text(2)), owner: row.id(3), ownerName: row.text(4),
                reviewedOn: day)
        }
        .compactMap { $0 }
    }
}
