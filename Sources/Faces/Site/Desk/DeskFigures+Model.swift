import HTTPTypes
import Languages
import ReportChannels
import Reports
import Storage

/// How many reports came through each channel, and how soon they were looked at. Numbers that could point to somebody are withheld.
struct DeskFiguresPage: PageModel {
    var span: DeskFigureSpan
    /// nil where the days are wrong.
    var figures: [ChannelFigures]?

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        var page = Page(
            "desk/figures", title: words(.deskFiguresTitle), section: .figures,
            fields: [
                "from": day("from", span.from, words(.trailFilterFrom), faults["from"]),
                "to": day("to", span.to, words(.trailFilterTo), faults["to"]),
                "method": words(
                    .deskFiguresMethod(
                        most: words.number(SmallNumbers.least - 1), least: words.number(SmallNumbers.least))),
                "filePath": span.days.map { _ in
                    Address("/desk/figures.csv", ["from": span.from, "to": span.to]).description
                },
                "hasFigures": !(figures ?? []).isEmpty,
                "table": table(words).fields(in: words),
                "parts": (figures ?? []).map { parts(of: $0, words) },
            ])
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if span.start == nil { faults.add("from", words(.trailFaultDay)) }
        if span.end == nil { faults.add("to", words(.trailFaultDay)) }
        if let start = span.start, let end = span.end, end < start { faults.add("to", words(.trailFaultOrder)) }
        return faults
    }

    private func day(_ name: String, _ value: String, _ label: String, _ fault: String?) -> Fields {
        InputField(name: name, label: label, value: value, fault: fault, kind: "date").fields
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.deskFiguresTitle), hidesCaption: true,
            columns: [
                .init(label: words(.deskColumnChannel)), .init(label: words(.deskFiguresReports), isNumeric: true),
                .init(label: words(.deskFiguresLate), isNumeric: true),
                .init(label: words(.deskFiguresLook), isNumeric: true),
                .init(label: words(.deskFiguresAnswer), isNumeric: true),
            ],
            rows: (figures ?? []).map { line in
                [
                    .init(DeskWords.channel(line.channelName, line.welshChannelName, in: words)),
                    .init(Self.shown(line.reports, words)), .init(Self.shown(line.late, words)),
                    .init(hours(line.hoursToLook, words)), .init(hours(line.hoursToAnswer, words)),
                ]
            })
    }

    private func parts(of line: ChannelFigures, _ words: Words) -> Fields {
        let columns = [
            Table.Column(label: words(.deskFiguresPart)), .init(label: words(.deskFiguresReports), isNumeric: true),
        ]
        let name = DeskWords.channel(line.channelName, line.welshChannelName, in: words)
        let tables = Self.parts(of: line, in: words).map { part in
            Table(
                caption: part.name, columns: columns,
                rows: part.lines.map { [.init($0.name), .init(Self.shown($0.number, words))] }
            ).fields(in: words)
        }
        return ["partsTitle": name, "tables": tables]
    }

    private func hours(_ value: Int?, _ words: Words) -> String {
        value.map { words(.deskFiguresHours(count: $0)) } ?? words(.deskFiguresTooFew)
    }

    /// A number, or that it is withheld and between what.
    static func shown(_ number: Int?, _ words: Words) -> String {
        number.map { words.number($0) }
            ?? words(.deskFiguresWithheld(most: words.number(SmallNumbers.least - 1)))
    }

    /// The reports of a channel by what stands in clear, each in the order of its names.
    static func parts(
        of line: ChannelFigures, in words: Words
    ) -> [(name: String, lines: [(name: String, number: Int?)])] {
        func named(_ parts: [String: Int?], _ name: (String) -> String) -> [(name: String, number: Int?)] {
            parts.map { (name: name($0.key), number: $0.value) }.sorted { $0.name < $1.name }
        }
        return [
            (words(.deskColumnRole), named(line.byRole) { words.code($0, under: .deskRole) }),
            (words(.deskColumnLanguage), named(line.byLanguage) { DeskWords.language($0, in: words) }),
            (words(.deskFactSealed), named(line.bySealing) { words.code($0, under: .deskSealed) }),
        ].filter { !$0.1.isEmpty }
    }
}
