import Languages
import ReportChannels
import Storage

/// Reckons the figures of one channel.
enum FigureRule {
    static func figures(of channel: ReportChannel, _ reports: [Report]) -> ChannelFigures {
        let look = reports.compactMap { report in report.lookedAt.map { hours(report.arrivedAt, $0) } }
        let answer = reports.compactMap { report in report.answeredAt.map { hours(report.arrivedAt, $0) } }
        let late = reports.filter { ($0.lookedAt ?? $0.lookBy) > $0.lookBy }.count
        return ChannelFigures(
            channelName: channel.terms.name.english, welshChannelName: channel.terms.name.welsh,
            reports: SmallNumbers.shown(reports.count), hoursToLook: median(look), hoursToAnswer: median(answer),
            late: SmallNumbers.shown(late), byLanguage: parts(reports) { $0.language },
            byRole: parts(reports) { $0.role.rawValue }, bySealing: parts(reports) { $0.sealedBy.rawValue })
    }

    private static func hours(_ from: Timestamp, _ to: Timestamp) -> Int {
        Int((to.milliseconds - from.milliseconds) / 3_600_000)
    }

    /// nil of too few to show.
    private static func median(_ values: [Int]) -> Int? {
        guard values.count >= SmallNumbers.least else { return nil }
        return values.sorted()[values.count / 2]
    }

    private static func parts(_ reports: [Report], _ key: (Report) -> String) -> [String: Int?] {
        SmallNumbers.shown(Dictionary(grouping: reports, by: key).mapValues(\.count))
    }
}
