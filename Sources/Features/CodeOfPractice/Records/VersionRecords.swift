import Access
import Storage

/// The table `code_version`, and the versions that come with the program.
enum VersionRecords {
    /// - Throws: `CodeOfPracticeError` with code `.notFound`.
    static func version(
        _ id: ID<CodeVersion>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> CodeVersion {
        if let version = BuiltInCodes.version(id) { return version }
        let found = try transaction.first(
            "SELECT content FROM code_version WHERE id = \(id) AND organisation_id = \(organisation)"
        ) { try StoredJSON.value($0.text(0), of: CodeVersion.self) }
        guard let found else { throw CodeOfPracticeError(.notFound) }
        return found
    }

    /// Those that may be followed: that come with the program, then the organisation's own, oldest first.
    static func all(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [CodeVersion] {
        BuiltInCodes.all
            + (try transaction.query(
                """
                SELECT content FROM code_version WHERE organisation_id = \(organisation) AND withdrawn_at IS NULL
                ORDER BY id
                """
            ) { try StoredJSON.value($0.text(0), of: CodeVersion.self) })
    }

    static func insert(
        _ version: CodeVersion, of organisation: ID<Organisation>, at now: Timestamp, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO code_version (id, organisation_id, series, content, added_at, added_by)
            VALUES (\(version.id), \(organisation), \(version.series), \(try StoredJSON.encoded(version)), \(now),
                \(person))
            """)
    }

    static func isWithdrawn(_ id: ID<CodeVersion>, in transaction: any Transaction) throws -> Bool {
        try transaction.count("SELECT COUNT(*) FROM code_version WHERE id = \(id) AND withdrawn_at IS NOT NULL") > 0
    }

    static func withdraw(
        _ id: ID<CodeVersion>, reason: String, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE code_version SET withdrawn_at = \(now), withdrawn_reason = \(reason) WHERE id = \(id)")
    }
}
