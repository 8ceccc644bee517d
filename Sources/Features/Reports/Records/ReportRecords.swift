import Access
import ReportChannels
import Sealing
import Storage

/// Rows of `report`.
enum ReportRecords {
    static let columns: SQL = """
        report.id, report.organisation_id, report.channel_id, report.seal, report.language, report.role, report.area, \
        report.sealed_by, report.arrived_at, report.is_danger, report.is_child, report.state, report.risk, \
        report.assignee_id, report.look_by, report.looked_at, report.assessed_at, report.answered_at, report.wrote_at, \
        report.closed_at, report.close_reason, report.withdrawn_at, report.destroy_at, report.destroyed_at
        """

    static func insert(_ report: Report, lookup: [UInt8], in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO report (id, organisation_id, channel_id, seal, language, role, area, sealed_by, arrived_at, is_danger,
                is_child, lookup, state, urgency, look_by, changed_at)
            VALUES (\(report.id), \(report.organisation), \(report.channel), \(report.seal.text), \(report.language),
                \(report.role), \(report.area), \(report.sealedBy), \(report.arrivedAt), \(report.isDanger),
                \(report.isChild), \(lookup), \(report.state), \(Int64(UrgencyRule.urgency(of: report))), \(report.lookBy),
                \(report.arrivedAt))
            """)
    }

    /// Writes back what acts change.
    static func update(_ report: Report, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE report SET organisation_id = \(report.organisation), channel_id = \(report.channel),
                state = \(report.state), urgency = \(Int64(UrgencyRule.urgency(of: report))), risk = \(report.risk),
                assignee_id = \(report.assignee), look_by = \(report.lookBy), looked_at = \(report.lookedAt),
                assessed_at = \(report.assessedAt), answered_at = \(report.answeredAt), wrote_at = \(report.wroteAt),
                closed_at = \(report.closedAt), close_reason = \(report.closeReason),
                withdrawn_at = \(report.withdrawnAt), destroy_at = \(report.destroyAt), changed_at = \(now)
            WHERE id = \(report.id)
            """)
    }

    static func report(sealed seal: SealName, in transaction: any Transaction) throws -> Report? {
        try reports("report.seal = \(seal.text)", in: transaction).first
    }

    static func report(lookup: [UInt8], in transaction: any Transaction) throws -> Report? {
        try reports("report.lookup = \(lookup)", in: transaction).first
    }

    static func report(_ id: ID<Report>, in transaction: any Transaction) throws -> Report? {
        try reports("report.id = \(id)", in: transaction).first
    }

    static func reports(_ rule: SQL, in transaction: any Transaction) throws -> [Report] {
        try transaction.query("SELECT \(columns) FROM report WHERE \(rule)", read)
    }

    static func read(_ row: any Row) throws -> Report {
        guard let seal = SealName(row.text(3)) else { throw ReportsError(.badSeal) }
        var report = Report(
            id: row.id(0), organisation: row.id(1), channel: row.id(2), seal: seal, language: row.text(4),
            role: row.code(5) ?? .sawSomething, area: row.optionalText(6), sealedBy: row.code(7) ?? .arrival,
            arrivedAt: row.timestamp(8), lookBy: row.timestamp(14))
        report.isDanger = row.boolean(9)
        report.isChild = row.boolean(10)
        report.state = row.code(11) ?? .arrived
        report.risk = row.code(12)
        report.assignee = row.optionalID(13)
        report.lookedAt = row.optionalTimestamp(15)
        report.assessedAt = row.optionalTimestamp(16)
        report.answeredAt = row.optionalTimestamp(17)
        report.wroteAt = row.optionalTimestamp(18)
        report.closedAt = row.optionalTimestamp(19)
        report.closeReason = row.code(20)
        report.withdrawnAt = row.optionalTimestamp(21)
        report.destroyAt = row.optionalTimestamp(22)
        report.destroyedAt = row.optionalTimestamp(23)
        return report
    }
}
