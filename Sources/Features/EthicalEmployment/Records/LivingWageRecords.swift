import Access
import EvidenceFiles
import Storage
import Suppliers

/// The table `living_wage`.
enum LivingWageRecords {
    static let columns: SQL = """
        living_wage.id, living_wage.supplier_id, living_wage.state, living_wage.title, living_wage.link, \
        living_wage.file_hash, living_wage.note, living_wage.checked_on, living_wage.expires_on, \
        living_wage.recorded_at, \(SharedSQL.author("living_wage")), \(KeptFileRecords.columns)
        """

    static func status(_ row: any Row, from first: Int = 0) -> LivingWageStatus {
        LivingWageStatus(
            id: row.id(first), supplier: row.optionalID(first + 1), state: row.code(first + 2) ?? .didNotAnswer,
            evidence: row.evidence(first + 3, first + 4, first + 5, file: first + 11), note: row.text(first + 6),
            checkedOn: row.certainDay(first + 7), expiresOn: row.day(first + 8), recordedAt: row.timestamp(first + 9),
            by: row.optionalText(first + 10))
    }

    static func insert(
        _ status: LivingWageStatus, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        let evidence = status.evidence
        try transaction.execute(
            """
            INSERT INTO living_wage (id, organisation_id, supplier_id, state, title, link, file_hash, note, checked_on,
                expires_on, recorded_at, person_id, file_id)
            VALUES (\(status.id), \(organisation), \(status.supplier), \(status.state), \(evidence.title),
                \(evidence.link), \(evidence.fileHash), \(status.note), \(status.checkedOn), \(status.expiresOn),
                \(status.recordedAt), \(person), \(evidence.file?.id))
            """)
    }

    /// What was found of the organisation itself, latest first, at most 100.
    static func ofOrganisation(
        _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [LivingWageStatus] {
        try transaction.query(
            """
            SELECT \(columns) FROM living_wage\(EvidenceColumns.join("living_wage"))
            WHERE living_wage.organisation_id = \(organisation) AND supplier_id IS NULL
            ORDER BY living_wage.id DESC LIMIT 100
            """
        ) { status($0) }
    }

    /// What was found of a supplier and of the records merged into it, latest first, at most 100.
    static func of(
        _ supplier: ID<Supplier>, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [LivingWageStatus] {
        let records = try MergedSuppliers(of: organisation, in: transaction).records(of: [supplier])
        return try transaction.query(
            """
            SELECT \(columns) FROM living_wage\(EvidenceColumns.join("living_wage"))
            WHERE living_wage.organisation_id = \(organisation) AND supplier_id IN \(SQL.list(records))
            ORDER BY living_wage.id DESC LIMIT 100
            """
        ) { status($0) }
    }

    /// The name of a supplier.
    /// - Throws: `.notFound` for another organisation's.
    static func name(
        of supplier: ID<Supplier>, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> String {
        let name = try transaction.first(
            "SELECT name FROM supplier WHERE id = \(supplier) AND organisation_id = \(organisation)"
        ) { $0.text(0) }
        guard let name else { throw EthicalEmploymentError(.notFound) }
        return name
    }
}
