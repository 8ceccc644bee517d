import Access
import Languages
import ReportChannels
import Sealing
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

    /// What a person's reports can be narrowed to.
    static func choices(for person: ID<Person>, in transaction: any Transaction) throws -> ReportListChoices {
        let own: SQL =
            "report.destroyed_at IS NULL AND report.id IN (SELECT report_id FROM report_key WHERE person_id = \(person))"
        let channels = try transaction.query(
            """
            SELECT id, name, welsh_name FROM report_channel
            WHERE id IN (SELECT report.channel_id FROM report WHERE \(own)) ORDER BY name, id
            """
        ) { ReportListChoices.Channel(id: $0.id(0), name: BilingualText($0.text(1), $0.text(2))) }
        let languages = try transaction.query(
            "SELECT DISTINCT report.language FROM report WHERE \(own) ORDER BY report.language"
        ) { $0.text(0) }
        return ReportListChoices(channels: channels, languages: languages)
    }

    /// A page of a person's reports for comparing them, the oldest first, so that pages stay as they are while others arrive.
    static func comparable(
        for person: ID<Person>, _ page: PageRequest, in transaction: any Transaction
    ) throws -> (reports: [ComparableReport], total: Int) {
        let own: SQL =
            """
            report.id IN (SELECT report_id FROM report_key WHERE person_id = \(person)) AND \(shown(.all, person, Timestamp(milliseconds: 0)))
                AND NOT \(shown(.offered, person, Timestamp(milliseconds: 0)))
            """
        let found = try transaction.query(
            """
            SELECT \(ReportRecords.columns), c.name, c.welsh_name
            FROM report JOIN report_channel c ON c.id = report.channel_id
            WHERE \(own) ORDER BY report.arrived_at, report.id\(page.sql)
            """
        ) { (report: try ReportRecords.read($0), name: $0.text(24), welshName: $0.text(25)) }
        let total = try transaction.count("SELECT COUNT(*) FROM report WHERE \(own)")
        let reports = try found.map { line in
            ComparableReport(
                report: line.report, channelName: line.name, welshChannelName: line.welshName,
                keys: try ReportKeyRecords.keys(of: person, to: line.report.id, in: transaction),
                entries: try ReportEntryRecords.entries(of: line.report.id, in: transaction).filter {
                    comparedKinds.contains($0.kind) && $0.sealed.count <= ReportLimits.largestCompared
                })
        }
        return (reports, total)
    }

    private static let comparedKinds: Set<EntryKind> = [.report, .addition, .link]

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
