import Access
import Storage

/// Rows of `questionnaire_version`.
enum VersionRecords {
    private static let columns: SQL = """
        SELECT v.id, v.number, v.content, v.created_at, person.name, v.published_at, v.edition
        FROM questionnaire_version v LEFT JOIN person ON person.id = v.published_by
        """

    /// The published ones, newest first.
    static func published(
        of organisation: ID<Organisation>, limit: Int = 500, in transaction: any Transaction
    ) throws -> [QuestionnaireVersion] {
        try transaction.query(
            columns + " WHERE v.organisation_id = \(organisation) AND v.published_at IS NOT NULL"
                + " ORDER BY v.number DESC LIMIT \(limit)", version)
    }

    static func draft(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> QuestionnaireVersion? {
        try transaction.first(
            columns + " WHERE v.organisation_id = \(organisation) AND v.published_at IS NULL", version)
    }

    static func version(
        _ id: ID<QuestionnaireVersion>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> QuestionnaireVersion {
        let found = try transaction.first(
            columns + " WHERE v.id = \(id) AND v.organisation_id = \(organisation)", version)
        guard let found else { throw QuestionnairesError(.notFound) }
        return found
    }

    static func insert(
        _ version: QuestionnaireVersion, by person: ID<Person>?, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO questionnaire_version (id, organisation_id, number, content, created_at, published_by,
                published_at, edition)
            VALUES (\(version.id), \(organisation), \(version.number), \(try StoredJSON.encoded(version.content)),
                \(version.createdAt), \(person), \(version.publishedAt), \(version.edition))
            """)
    }

    /// Replaces what a draft asks.
    /// - Throws: `.draftChanged` where it is no draft of this edition any more.
    static func change(
        _ draft: QuestionnaireVersion, to content: QuestionnaireContent, in transaction: any Transaction
    ) throws {
        let changed = try transaction.execute(
            """
            UPDATE questionnaire_version SET content = \(try StoredJSON.encoded(content)), edition = edition + 1
            WHERE id = \(draft.id) AND edition = \(draft.edition) AND published_at IS NULL
            """)
        guard changed == 1 else { throw QuestionnairesError(.draftChanged) }
    }

    static func publish(
        _ draft: QuestionnaireVersion, as content: QuestionnaireContent, at now: Timestamp, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        let changed = try transaction.execute(
            """
            UPDATE questionnaire_version SET content = \(try StoredJSON.encoded(content)), published_at = \(now),
                published_by = \(person)
            WHERE id = \(draft.id) AND edition = \(draft.edition) AND published_at IS NULL
            """)
        guard changed == 1 else { throw QuestionnairesError(.draftChanged) }
    }

    static func discard(_ draft: QuestionnaireVersion, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM questionnaire_version WHERE id = \(draft.id) AND published_at IS NULL")
    }

    private static func version(_ row: any Row) throws -> QuestionnaireVersion {
        QuestionnaireVersion(
            id: row.id(0), number: Int(row.integer(1)), content: try StoredJSON.value(row.text(2)),
            createdAt: row.timestamp(3), publishedBy: row.optionalText(4), publishedAt: row.optionalTimestamp(5),
            edition: Int(row.integer(6)))
    }
}
