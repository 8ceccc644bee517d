import Access
import Storage

/// The desk's list: reports to which a person holds a key.
enum ReportListRecords {
    static func page(
        _ filter: ReportFilter, for person: ID<Person>, at now: Timestamp, _ page: PageRequest,
        in transaction: any Transaction
    ) throws -> Page<ListedReport> {
        let rule = rule(filter, for: person, at: now)
        let total = try transaction.count("SELECT COUNT(*) FROM report WHERE \(rule)")
        let order: SQL =
            filter.isByArrival
            ? "report.arrived_at DESC, report.id DESC" : "report.urgency, report.arrived_at DESC, report.id DESC"
        let items = try transaction.query(
            """
            SELECT \(ReportRecords.columns), c.name, c.welsh_name, m.name,
                (SELECT COUNT(*) FROM report_handover h WHERE h.report_id = report.id AND h.state = 'offered')
            FROM report JOIN report_channel c ON c.id = report.channel_id
            LEFT JOIN membership m ON m.person_id = report.assignee_id AND m.organisation_id = report.organisation_id
            WHERE \(rule) ORDER BY \(order)\(page.sql)
            """
        ) { row in
            ListedReport(
                report: try ReportRecords.read(row), channelName: row.text(24), welshChannelName: row.text(25),
                assigneeName: row.optionalText(26), isOffered: row.integer(27) > 0)
        }
        return Page(items: items, total: total, number: page.number, size: page.size)
    }

    private static func rule(_ filter: ReportFilter, for person: ID<Person>, at now: Timestamp) -> SQL {
        var rule: SQL =
            "report.id IN (SELECT report_id FROM report_key WHERE person_id = \(person)) AND \(shown(filter.show, person, now))"
        if let channel = filter.channel { rule = "\(rule) AND report.channel_id = \(channel)" }
        if let risk = filter.risk { rule = "\(rule) AND report.risk = \(risk)" }
        if let language = filter.language { rule = "\(rule) AND report.language = \(language)" }
        if let role = filter.role { rule = "\(rule) AND report.role = \(role)" }
        return rule
    }

    private static func shown(_ show: ReportFilter.Show, _ person: ID<Person>, _ now: Timestamp) -> SQL {
        switch show {
        case .all: "report.destroyed_at IS NULL"
        case .open: "report.state IN ('arrived', 'open')"
        case .closed: "report.state = 'closed'"
        case .late: "report.looked_at IS NULL AND report.state = 'arrived' AND report.look_by < \(now)"
        case .waiting: "report.wrote_at IS NOT NULL AND report.state = 'open'"
        case .mine: "report.assignee_id = \(person) AND report.state IN ('arrived', 'open')"
        case .offered:
            """
            EXISTS (SELECT 1 FROM report_handover h JOIN channel_recipient r ON r.channel_id = h.to_channel_id
                WHERE h.report_id = report.id AND h.state = 'offered' AND r.person_id = \(person) AND r.until IS NULL)
            """
        }
    }
}
