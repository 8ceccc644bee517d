public import Access
import ReportChannels
public import Storage

extension Reports {
    /// The figures of the organisation's channels for reports that arrived in a time. Needs `.readReportFigures`. Channels for whistle-blowing are
    /// left out but for those who receive from them: that there was one report is news to whoever it is about.
    public func figures(from start: Day, through end: Day, as principal: Principal) async throws -> [ChannelFigures] {
        try principal.require(.readReportFigures)
        let (from, to) = (start.start, end.adding(days: 1).start)
        return try await store.read { transaction in
            let own = try principal.person.map { try ReportChannels.channels(of: $0, in: transaction) } ?? []
            return try ReportChannels.known(of: principal.organisation, in: transaction)
                .filter { $0.kind != .whistleBlowing || own.contains($0.id) }
                .map { channel in
                    let reports = try ReportRecords.reports(
                        """
                        report.channel_id = \(channel.id) AND report.arrived_at >= \(from) AND report.arrived_at < \(to)
                        """, in: transaction)
                    return FigureRule.figures(of: channel, reports)
                }
        }
    }
}
