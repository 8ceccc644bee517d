import Access
import ReportChannels
import Storage

/// Rows of `report_handover`.
enum HandOverRecords {
    static func insert(
        _ handover: HandOver, by person: ID<Person>?, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO report_handover (id, report_id, from_organisation_id, from_channel_id, to_channel_id, to_name,
                reference, state, reason, offered_at, offered_by, answered_at, answered_by)
            VALUES (\(handover.id), \(handover.report), \(handover.from), \(handover.fromChannel), \(handover.to),
                \(handover.name), \(handover.reference), \(handover.state), \(handover.refusal), \(handover.offeredAt),
                \(person), \(handover.answeredAt), \(handover.answeredAt == nil ? nil : person))
            """)
    }

    static func answer(
        _ id: ID<HandOver>, _ state: HandOver.State, reference: String, refusal: HandOver.RefusalReason?,
        by person: ID<Person>?, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE report_handover SET state = \(state), reference = \(reference), reason = \(refusal),
                answered_at = \(now), answered_by = \(person)
            WHERE id = \(id)
            """)
    }

    static func handovers(of report: ID<Report>, in transaction: any Transaction) throws -> [HandOver] {
        try transaction.query(
            """
            SELECT id, report_id, from_organisation_id, from_channel_id, to_channel_id, to_name, reference, state, reason,
                offered_at, answered_at
            FROM report_handover WHERE report_id = \(report) ORDER BY offered_at, id
            """
        ) { row in
            HandOver(
                id: row.id(0), report: row.id(1), from: row.id(2), fromChannel: row.id(3), to: row.optionalID(4),
                name: row.text(5), reference: row.text(6), state: row.code(7) ?? .offered, refusal: row.code(8),
                offeredAt: row.timestamp(9), answeredAt: row.optionalTimestamp(10))
        }
    }
}
