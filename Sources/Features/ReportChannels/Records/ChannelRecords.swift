import Access
import Languages
import Storage

/// Rows of `report_channel`.
enum ChannelRecords {
    static func insert(_ channel: ReportChannel, in transaction: any Transaction) throws {
        let terms = channel.terms
        try transaction.execute(
            """
            INSERT INTO report_channel (id, organisation_id, kind, area, name, welsh_name, is_open, first_look_hours, keep_days,
                control_room, opens_at, closes_at, made_at, changed_at)
            VALUES (\(channel.id), \(channel.organisation), \(channel.kind), \(terms.area), \(terms.name.english),
                \(terms.name.welsh), \(channel.isOpen), \(Int64(terms.firstLookHours)), \(Int64(terms.keepDays)),
                \(terms.controlRoom), \(Int64(terms.opensAt)), \(Int64(terms.closesAt)), \(channel.madeAt), \(channel.madeAt))
            """)
    }

    static func set(
        _ terms: ReportChannel.Terms, of channel: ID<ReportChannel>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE report_channel SET area = \(terms.area), name = \(terms.name.english), welsh_name = \(terms.name.welsh),
                first_look_hours = \(Int64(terms.firstLookHours)), keep_days = \(Int64(terms.keepDays)),
                control_room = \(terms.controlRoom), opens_at = \(Int64(terms.opensAt)),
                closes_at = \(Int64(terms.closesAt)), changed_at = \(now)
            WHERE id = \(channel)
            """)
    }

    static func set(
        isOpen: Bool, of channel: ID<ReportChannel>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE report_channel SET is_open = \(isOpen), changed_at = \(now) WHERE id = \(channel)")
    }

    /// - Parameter organisation: nil for those of every organisation.
    static func channels(
        of organisation: ID<Organisation>? = nil, in transaction: any Transaction
    ) throws -> [ReportChannel] {
        let rule: SQL = organisation.map { "WHERE organisation_id = \($0)" } ?? ""
        return try transaction.query(
            """
            SELECT id, organisation_id, kind, area, name, welsh_name, is_open, first_look_hours, keep_days, control_room,
                opens_at, closes_at, made_at
            FROM report_channel \(rule) ORDER BY made_at, id
            """
        ) { row in
            var terms = ReportChannel.Terms(
                name: BilingualText(row.text(4), row.text(5)), area: row.optionalText(3))
            terms.firstLookHours = Int(row.integer(7))
            terms.keepDays = Int(row.integer(8))
            terms.controlRoom = row.text(9)
            terms.opensAt = Int(row.integer(10))
            terms.closesAt = Int(row.integer(11))
            return ReportChannel(
                id: row.id(0), organisation: row.id(1), kind: row.code(2) ?? .sighting, terms: terms,
                isOpen: row.boolean(6), madeAt: row.timestamp(12))
        }
    }

    /// - Throws: `ReportChannelsError` `.notFound`.
    static func channel(
        _ id: ID<ReportChannel>, of organisation: ID<Organisation>? = nil, in transaction: any Transaction
    ) throws -> ReportChannel {
        guard let found = try channels(of: organisation, in: transaction).first(where: { $0.id == id }) else {
            throw ReportChannelsError(.notFound)
        }
        return found
    }
}
