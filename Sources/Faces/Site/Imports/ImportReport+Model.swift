import InputFiles
import Jobs
import Languages
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
            "imports/report", title: words.code(heading(outcome), under: .importsReport), section: .imports,
            trail: [Crumb(words(.importsTitle), Address("/imports"))],
            fields: [
                "what": job.kind == ImportKind.check ? nil : job.title,
                "kindName": words.code(job.kind, under: .importsJob), "startedAt": words.moment(job.startedAt),
                "tone": tone(outcome), "verdict": words.code(heading(outcome), under: .importsReportEachText),
                "failureText": outcome.failure.map { words.code($0, under: .importsFailure) },
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
        var lines: [(name: String, number: Int)] = []
        if let report = outcome.imported, !report.refused {
            lines = ImportReport.Count.allCases.compactMap { count in
                report.counts[count].flatMap { $0 > 0 ? (words(.importsCount, count), $0) : nil }
            }
        } else if let report = outcome.list, !report.refused {
            lines = [
                (words(.listsColumnVersion), report.version), (words(.listsColumnEntries), report.entries),
                (words(.listsColumnAdded), report.added), (words(.listsColumnChanged), report.changed),
                (words(.listsColumnRemoved), report.removed),
            ]
        }
        guard !lines.isEmpty else { return nil }
        return [
            "countLines": lines.map { ["countName": $0.name, "countNumber": words.number($0.number)] as Fields },
            "formatText": outcome.list.map { words(.listsFormat, $0.format) },
        ]
    }

    private func columns(_ outcome: ImportOutcome, _ words: Words) -> Fields? {
        guard let columns = outcome.imported?.columns, !columns.isEmpty else { return nil }
        return Table(
            caption: words(.importsColumnsRead), hidesCaption: true,
            columns: [
                Table.Column(label: words(.importsColumnsHeading)),
                Table.Column(label: words(.importsColumnsField)),
            ],
            rows: columns.map { column in
                let field = column.field.map { words.code($0, under: .importsField) }
                return [Table.Cell(column.heading), Table.Cell(field ?? words(.importsColumnsUnused))]
            }
        ).fields(in: words)
    }

    private func check(_ report: CheckReport, _ words: Words) -> Fields {
        let figures: [(name: Message, number: Int)] = [
            (.importsCheckNew, report.newHits), (.importsCheckCameBack, report.cameBack),
            (.importsCheckUnchanged, report.unchanged), (.importsCheckClosed, report.closed),
        ]
        return [
            "checkText": words(
                .importsCheckText(
                    suppliers: words(.screeningCheckSuppliers(count: report.suppliers)),
                    entries: words(.screeningCheckEntries(count: report.entries)),
                    threshold: words.score(report.threshold))),
            "isPointless": report.suppliers == 0 || report.entries == 0,
            "checkFigures": figures.map {
                ["figureName": words($0.name), "figure": words.number($0.number)] as Fields
            },
        ]
    }

    private func next(_ outcome: ImportOutcome, _ words: Words) -> [Fields] {
        var links: [(String, String)] = []
        if outcome.succeeded, job.state == .done {
            links.append(("/hits", words(.importsNextHits)))
            if let list = outcome.list?.list { links.append(("/lists/\(list)", words(.importsNextList))) }
            if let report = outcome.imported {
                links.append(("/suppliers", words(.importsNextSuppliers)))
                let offers = report[.mergeOffers]
                if offers > 0 { links.append(("/merging", words(.importsNextMerging(count: offers)))) }
            }
        } else if let kind = ImportKind.allCases.first(where: { $0.job == job.kind }) {
            links.append(("/import/\(kind.rawValue)", words(.importsNextAgain)))
        }
        links.append(("/imports", words(.importsNextImports)))
        return links.map { ["nextPath": $0.0, "nextText": $0.1] }
    }
}
