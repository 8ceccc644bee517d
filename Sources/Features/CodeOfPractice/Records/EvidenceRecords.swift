import Access
import EvidenceFiles
import Storage

/// The table `plan_evidence`.
enum EvidenceRecords {
    private static let columns: SQL = """
        SELECT plan_evidence.id, action_id, plan_evidence.kind, title, form, reference, dated, expires, added_at,
            person.name, withdrawn_at, withdrawn_reason, record_name, \(KeptFileRecords.columns)
        FROM plan_evidence LEFT JOIN person ON person.id = plan_evidence.added_by
            LEFT JOIN kept_file ON kept_file.id = plan_evidence.file_id
        """

    /// One entry for each piece that was not taken back, by action.
    static func expiries(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<PlanAction>: [Day?]] {
        var answer: [ID<PlanAction>: [Day?]] = [:]
        try transaction.each(
            """
            SELECT action_id, expires FROM plan_evidence
            WHERE organisation_id = \(organisation) AND withdrawn_at IS NULL
            """
        ) { answer[$0.id(0), default: []].append($0.optionalText(1).flatMap { Day($0) }) }
        return answer
    }

    static func expiries(of action: ID<PlanAction>, in transaction: any Transaction) throws -> [Day?] {
        try transaction.query(
            "SELECT expires FROM plan_evidence WHERE action_id = \(action) AND withdrawn_at IS NULL"
        ) { $0.optionalText(0).flatMap { Day($0) } }
    }

    /// Oldest first, those taken back among them.
    static func all(of action: ID<PlanAction>, in transaction: any Transaction) throws -> [PlanEvidence] {
        try transaction.query(
            columns + " WHERE action_id = \(action) ORDER BY plan_evidence.id", evidence)
    }

    /// - Throws: `CodeOfPracticeError` with code `.notFound`.
    static func evidence(
        _ id: ID<PlanEvidence>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> PlanEvidence {
        let found = try transaction.first(
            columns + " WHERE plan_evidence.id = \(id) AND plan_evidence.organisation_id = \(organisation)", evidence)
        guard let found else { throw CodeOfPracticeError(.notFound) }
        return found
    }

    static func insert(
        _ evidence: PlanEvidence, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        let source = sourceColumns(of: evidence.source)
        try transaction.execute(
            """
            INSERT INTO plan_evidence (id, organisation_id, action_id, kind, title, form, reference, file_id, dated,
                expires, added_at, added_by, record_name)
            VALUES (\(evidence.id), \(organisation), \(evidence.action), \(evidence.kind), \(evidence.title),
                \(source.form), \(source.reference), \(source.file), \(evidence.dated), \(evidence.expires),
                \(evidence.addedAt), \(person), \(source.recordName))
            """)
    }

    static func setWithdrawn(
        _ id: ID<PlanEvidence>, at moment: Timestamp?, reason: String?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE plan_evidence SET withdrawn_at = \(moment), withdrawn_reason = \(reason) WHERE id = \(id)")
    }

    private struct SourceColumns {
        var form: String
        var reference: String
        var file: ID<KeptFile>?
        var recordName: String?
    }

    /// A record's form is `record.` and its kind.
    private static func sourceColumns(of source: EvidenceSource) -> SourceColumns {
        switch source {
        case .file(let file): SourceColumns(form: "file", reference: file.name, file: file.id)
        case .link(let link): SourceColumns(form: "link", reference: link)
        case .record(let kind, let reference, let name):
            SourceColumns(form: "record.\(kind.rawValue)", reference: reference, recordName: name)
        }
    }

    private static func source(_ row: any Row) -> EvidenceSource {
        let (form, reference) = (row.text(4), row.text(5))
        if let file = KeptFileRecords.file(row, from: 13) { return .file(file) }
        if let kind = RecordKind(rawValue: String(form.dropFirst("record.".count))) {
            return .record(kind, reference: reference, name: row.optionalText(12))
        }
        return .link(reference)
    }

    private static func evidence(_ row: any Row) -> PlanEvidence {
        PlanEvidence(
            id: row.id(0), action: row.id(1), kind: row.code(2) ?? .other, title: row.text(3), source: source(row),
            dated: row.optionalText(6).flatMap { Day($0) }, expires: row.optionalText(7).flatMap { Day($0) },
            addedAt: row.timestamp(8), addedBy: row.optionalText(9), withdrawnAt: row.optionalTimestamp(10),
            withdrawnReason: row.optionalText(11))
    }
}
