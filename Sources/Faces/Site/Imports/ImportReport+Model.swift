import InputFiles
import Jobs
import Screening
import Suppliers
import Watchlists

/// What came of an import or a check: what was loaded, how the columns were read, what was wrong, what was found.
struct ImportReportPage: PageModel {
    var job: Job

    private var outcome: ImportOutcome { job.report.flatMap(ImportOutcome.init(json:)) ?? ImportOutcome() }

    func page(in words: Words) -> Page {
        let outcome = outcome
        let problems = ProblemLines(outcome)
        return Page(
            "imports/report", title: words("imports.report.\(heading(outcome))"), section: .imports,
            trail: [Crumb(words("imports.title"), Address("/imports"))],
            fields: [
                "what": job.kind == ImportKind.check ? nil : job.title,
                "kindName": words.code(job.kind, under: "imports.job"), "startedAt": words.moment(job.startedAt),
                "tone": tone(outcome), "verdict": words("imports.report.\(heading(outcome)).text"),
                "failureText": outcome.failure.map { words.code($0, under: "imports.failure") },
                "counts": counts(outcome, words),
                "problems": problems.fields(in: words),
                "columns": columns(outcome, words),
                "check": outcome.check.map { check($0, words) },
                "next": next(outcome, words),
            ])
    }

    /// How it went, as the end of a key under `imports.report.`.
    private func heading(_ outcome: ImportOutcome) -> String {
        switch job.state {
        case .broken: return job.failure == "node-gone" ? "nodeGone" : "broken"
        case .waiting, .running: return "broken"
        case .cancelled: return "cancelled"
        case .failed:
            if outcome.imported?.refused == true || outcome.list?.refused == true { return "refused" }
            let nothingWasLoaded = job.kind != ImportKind.contracts.job || !outcome.skipsBad
            return outcome.problem != nil && nothingWasLoaded ? "unreadable" : "failed"
        case .done:
            if job.kind == ImportKind.check { return "checked" }
            if outcome.list?.isSame == true { return "same" }
            return outcome.isPartial ? "partial" : lacksEntries(outcome) ? "doubtful" : "done"
        }
    }

    /// Whether a list speaks of entries that its files do not hold, as where they are not of one day.
    private func lacksEntries(_ outcome: ImportOutcome) -> Bool {
        outcome.list?.problems.contains { $0.code == .danglingReference } ?? false
    }

    private func tone(_ outcome: ImportOutcome) -> String {
        guard job.state == .done else { return Tag.Tone.danger.rawValue }
        return (outcome.isPartial || lacksEntries(outcome) ? Tag.Tone.warn : .good).rawValue
    }

    private func counts(_ outcome: ImportOutcome, _ words: Words) -> Fields? {
        var lines: [(String, Int)] = []
        if let report = outcome.imported, !report.refused {
            lines = ImportReport.Count.allCases.compactMap { count in
                report.counts[count].flatMap { $0 > 0 ? ("imports.count.\(count.rawValue)", $0) : nil }
            }
        } else if let report = outcome.list, !report.refused {
            lines = [
                ("lists.column.version", report.version), ("lists.column.entries", report.entries),
                ("lists.column.added", report.added), ("lists.column.changed", report.changed),
                ("lists.column.removed", report.removed),
            ]
        }
        guard !lines.isEmpty else { return nil }
        return [
            "countLines": lines.map { ["countName": words($0.0), "countNumber": words.number($0.1)] as Fields },
            "formatText": outcome.list.map { words("lists.format.\($0.format.rawValue)") },
        ]
    }

    private func columns(_ outcome: ImportOutcome, _ words: Words) -> Fields? {
        guard let columns = outcome.imported?.columns, !columns.isEmpty else { return nil }
        return Table(
            caption: words("imports.columns.read"), hidesCaption: true,
            columns: [
                Table.Column(label: words("imports.columns.heading")),
                Table.Column(label: words("imports.columns.field")),
            ],
            rows: columns.map { column in
                let field = column.field.map { words.code($0, under: "imports.field") }
                return [Table.Cell(column.heading), Table.Cell(field ?? words("imports.columns.unused"))]
            }
        ).fields(in: words)
    }

    private func check(_ report: CheckReport, _ words: Words) -> Fields {
        let figures = [
            ("imports.check.new", report.newHits), ("imports.check.cameBack", report.cameBack),
            ("imports.check.unchanged", report.unchanged), ("imports.check.closed", report.closed),
        ]
        return [
            "checkText": words(
                "imports.check.text",
                [
                    "suppliers": words("screening.check.suppliers", count: report.suppliers),
                    "entries": words("screening.check.entries", count: report.entries),
                    "threshold": words.score(report.threshold),
                ]),
            "isPointless": report.suppliers == 0 || report.entries == 0,
            "checkFigures": figures.map { ["figureName": words($0.0), "figure": words.number($0.1)] as Fields },
        ]
    }

    private func next(_ outcome: ImportOutcome, _ words: Words) -> [Fields] {
        var links: [(String, String)] = []
        if outcome.succeeded, job.state == .done {
            links.append(("/hits", words("imports.next.hits")))
            if let list = outcome.list?.list { links.append(("/lists/\(list)", words("imports.next.list"))) }
            if let report = outcome.imported {
                links.append(("/suppliers", words("imports.next.suppliers")))
                let offers = report[.mergeOffers]
                if offers > 0 { links.append(("/merging", words("imports.next.merging", count: offers))) }
            }
        } else if let kind = ImportKind.allCases.first(where: { $0.job == job.kind }) {
            links.append(("/import/\(kind.rawValue)", words("imports.next.again")))
        }
        links.append(("/imports", words("imports.next.imports")))
        return links.map { ["nextPath": $0.0, "nextText": $0.1] }
    }
}
