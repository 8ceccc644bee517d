import Access
import Storage

/// The tables `code_adoption` and `code_signature`.
enum AdoptionRecords {
    private static let columns: SQL = """
        SELECT code_adoption.id, version_id, adopted_at, person.name, ended_at, end_reason
        FROM code_adoption LEFT JOIN person ON person.id = code_adoption.adopted_by
        """

    /// Those that stand, oldest first.
    static func current(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [CodeAdoption] {
        try adoptions(" AND ended_at IS NULL ORDER BY code_adoption.id", organisation, transaction)
    }

    /// All of one series, latest first.
    static func all(
        ofSeries series: String, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [CodeAdoption] {
        try adoptions(" AND series = \(series) ORDER BY code_adoption.id DESC", organisation, transaction)
    }

    /// - Throws: `CodeOfPracticeError` with code `.notFound`.
    static func adoption(
        _ id: ID<CodeAdoption>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> CodeAdoption {
        guard let found = try adoptions(" AND code_adoption.id = \(id)", organisation, transaction).first else {
            throw CodeOfPracticeError(.notFound)
        }
        return found
    }

    static func insert(
        _ id: ID<CodeAdoption>, of version: CodeVersion, for organisation: ID<Organisation>, at now: Timestamp,
        by person: ID<Person>?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO code_adoption (id, organisation_id, series, version_id, adopted_at, adopted_by)
            VALUES (\(id), \(organisation), \(version.series), \(version.id), \(now), \(person))
            """)
    }

    static func end(
        _ id: ID<CodeAdoption>, reason: String, at now: Timestamp, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE code_adoption SET ended_at = \(now), ended_by = \(person), end_reason = \(reason) WHERE id = \(id)
            """)
    }

    static func insert(
        _ signature: CodeSignature, on adoption: ID<CodeAdoption>, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO code_signature (id, organisation_id, adoption_id, signatory, person_id, name, signed_at,
                fingerprint)
            VALUES (\(signature.id), \(organisation), \(adoption), \(signature.signatory), \(signature.person),
                \(signature.name), \(signature.signedAt), \(signature.fingerprint))
            """)
    }

    static func withdraw(
        _ id: ID<CodeSignature>, reason: String, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE code_signature SET withdrawn_at = \(now), withdrawn_reason = \(reason) WHERE id = \(id)")
    }

    private static func adoptions(
        _ rest: SQL, _ organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> [CodeAdoption] {
        typealias Found = (id: ID<CodeAdoption>, version: ID<CodeVersion>, adoption: (CodeVersion) -> CodeAdoption)
        let rows = try transaction.query(
            columns + " WHERE code_adoption.organisation_id = \(organisation)" + rest
        ) { row -> Found in
            let id = row.id(0, of: CodeAdoption.self)
            let (adoptedAt, by) = (row.timestamp(2), row.optionalText(3))
            let (endedAt, reason) = (row.optionalTimestamp(4), row.optionalText(5))
            return (
                id, row.id(1),
                { version in
                    CodeAdoption(
                        id: id, version: version, adoptedAt: adoptedAt, adoptedBy: by, endedAt: endedAt,
                        endReason: reason, signatures: [], state: .unsigned)
                }
            )
        }
        return try rows.map { row in
            let version = try VersionRecords.version(row.version, of: organisation, in: transaction)
            var adoption = row.adoption(version)
            adoption.signatures = try signatures(of: row.id, transaction)
            adoption.state = SignatureRule.state(
                of: adoption.signatures, isToBeSigned: version.isToBeSigned,
                fingerprint: try VersionFingerprint.of(version))
            return adoption
        }
    }

    private static func signatures(
        of adoption: ID<CodeAdoption>, _ transaction: any Transaction
    ) throws -> [CodeSignature] {
        try transaction.query(
            """
            SELECT id, signatory, person_id, name, signed_at, fingerprint, withdrawn_at, withdrawn_reason
            FROM code_signature WHERE adoption_id = \(adoption) ORDER BY id
            """
        ) { row in
            CodeSignature(
                id: row.id(0), signatory: row.code(1) ?? .commissioner, person: row.id(2), name: row.text(3),
                signedAt: row.timestamp(4), fingerprint: row.text(5), withdrawnAt: row.optionalTimestamp(6),
                withdrawnReason: row.optionalText(7))
        }
    }
}
