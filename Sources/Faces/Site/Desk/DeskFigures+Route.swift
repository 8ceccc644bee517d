import Access
import Languages
import Reports
import Storage

extension Site {
    /// Figures of the channels, as a page and as a table for a spreadsheet.
    func addDeskFigures(to routes: SiteRoutes) {
        routes.get("desk/figures") { visit in
            let span = DeskFigureSpan(visit.query, today: Words.day(of: services.clock.now()))
            return .page(DeskFiguresPage(span: span, figures: try await deskFigures(span, visit)))
        }
        routes.get("desk/figures.csv") { visit in
            let span = DeskFigureSpan(visit.query, today: Words.day(of: services.clock.now()))
            guard let figures = try await deskFigures(span, visit) else { throw PageFault.badRequest }
            return .response(Self.table(of: figures, span, in: visit.words).response)
        }
    }

    /// - Returns: nil where the days are wrong.
    private func deskFigures(_ span: DeskFigureSpan, _ visit: Visit) async throws -> [ChannelFigures]? {
        let principal = try visit.principal
        try principal.require(.readReportFigures)
        guard let days = span.days else { return nil }
        return try await services.hearing.reports.figures(from: days.start, through: days.end, as: principal)
    }

    /// One row a number: the channel, what is counted, which part of it, the number. A number that is withheld says so in its place.
    private static func table(of figures: [ChannelFigures], _ span: DeskFigureSpan, in words: Words) -> Download {
        let headings = [
            words(.deskColumnChannel), words(.deskFiguresMeasure), words(.deskFiguresPart), words(.deskFiguresNumber),
        ]
        let rows = figures.flatMap { Self.rows(of: $0, in: words) }
        return Download.table(
            "reports-\(span.from)-\(span.to).csv", headings: headings, of: rows, row: { $0 })
    }

    private static func rows(of line: ChannelFigures, in words: Words) -> [[String]] {
        let name = DeskWords.channel(line.channelName, line.welshChannelName, in: words)
        let tooFew = words(.deskFiguresTooFew)
        let whole = [
            [name, words(.deskFiguresReports), "", DeskFiguresPage.shown(line.reports, words)],
            [name, words(.deskFiguresLate), "", DeskFiguresPage.shown(line.late, words)],
            [name, words(.deskFiguresLook), "", line.hoursToLook.map(String.init) ?? tooFew],
            [name, words(.deskFiguresAnswer), "", line.hoursToAnswer.map(String.init) ?? tooFew],
        ]
        let parts = DeskFiguresPage.parts(of: line, in: words).flatMap { part in
            part.lines.map { [name, part.name, $0.name, DeskFiguresPage.shown($0.number, words)] }
        }
        return whole + parts
    }
}
