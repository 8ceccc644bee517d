import Access
import EvidenceFiles
import Storage

/// The table `whistleblowing_policy`.
enum PolicyRecords {
    static func insert(
        _ policy: WhistleblowingPolicy, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        let evidence = policy.evidence
        try transaction.execute(
            """
            INSERT INTO whistleblowing_policy (id, organisation_id, title, link, file_hash, adopted_on, review_on,
                outsiders, recorded_at, person_id, file_id)
            VALUES (\(policy.id), \(organisation), \(evidence.title), \(evidence.link), \(evidence.fileHash),
                \(policy.adoptedOn), \(policy.reviewOn), \(policy.isOpenToOutsiders), \(policy.recordedAt), \(person),
                \(evidence.file?.id))
            """)
    }

    /// All of them, latest first, at most 100.
    static func all(
        of organisation: ID<Organisation>, limit: Int = 100, in transaction: any Transaction
    ) throws -> [WhistleblowingPolicy] {
        try transaction.query(
            """
            SELECT whistleblowing_policy.id, title, link, file_hash, adopted_on, review_on, outsiders, recorded_at,
                \(SharedSQL.author("whistleblowing_policy")), \(KeptFileRecords.columns)
            FROM whistleblowing_policy\(EvidenceColumns.join("whistleblowing_policy"))
            WHERE whistleblowing_policy.organisation_id = \(organisation)
            ORDER BY whistleblowing_policy.id DESC LIMIT \(limit)
            """
        ) { row in
            WhistleblowingPolicy(
                id: row.id(0), evidence: row.evidence(1, 2, 3, file: 9), adoptedOn: row.certainDay(4),
                reviewOn: row.certainDay(5), isOpenToOutsiders: row.boolean(6), recordedAt: row.timestamp(7),
                by: row.optionalText(8))
        }
    }
}
