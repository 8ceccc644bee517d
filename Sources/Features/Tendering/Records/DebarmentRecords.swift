import Access
import AuditTrail
import Crypto
import Storage

/// Rows of `debarment_version`.
enum DebarmentRecords {
    static func insert(
        _ entries: [DebarmentEntry], number: Int, fileName: String?, at now: Timestamp, as principal: Principal,
        in transaction: any Transaction
    ) throws -> ID<DebarmentVersion> {
        let id = ID<DebarmentVersion>.new(at: now)
        let text = try StoredJSON.encoded(entries)
        try transaction.execute(
            """
            INSERT INTO debarment_version (id, organisation_id, number, file_name, checksum, entries, made_at, person_id)
            VALUES (\(id), \(principal.organisation), \(number), \(fileName), \(HexText.of(SHA256.hash(data: Array(text.utf8)))), \(text),
                \(now), \(principal.person))
            """)
        return id
    }

    static func current(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> DebarmentVersion? {
        try versions(of: organisation, limit: 1, in: transaction).first
    }

    /// Newest first.
    static func versions(
        of organisation: ID<Organisation>, limit: Int, in transaction: any Transaction
    ) throws -> [DebarmentVersion] {
        try transaction.query(
            """
            SELECT debarment_version.id, number, file_name, checksum, entries, made_at, person.name
            FROM debarment_version LEFT JOIN person ON person.id = debarment_version.person_id
            WHERE debarment_version.organisation_id = \(organisation) ORDER BY number DESC LIMIT \(limit)
            """
        ) {
            DebarmentVersion(
                id: $0.id(0), number: Int($0.integer(1)), fileName: $0.optionalText(2), checksum: $0.text(3),
                entries: try StoredJSON.value($0.text(4)), madeAt: $0.timestamp(5), by: $0.optionalText(6))
        }
    }
}
