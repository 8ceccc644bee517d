import Storage

@testable import InputFiles
@testable import Jobs
@testable import Screening
@testable import Site
@testable import Suppliers
@testable import Watchlists

extension SamplePages {
    static let imports = [
        SamplePage(
            "imports",
            ImportListPage(
                jobs: [job(.done, ImportOutcome()), job(.running, ImportOutcome())], mayChangeLists: true,
                lastCheck: check)),
        SamplePage("imports-first", ImportListPage(jobs: [], mayChangeLists: false)),
        SamplePage("import-contracts", ImportPage(form: ImportForm(.contracts))),
        SamplePage("import-ledger", ImportPage(form: sent(.ledger, "column-amount=Net+%C2%A3&skipBad=yes"))),
        SamplePage("import-list", ImportPage(form: sent(.list, "name="), lists: [list])),
        SamplePage("import-report", ImportReportPage(job: job(.done, loaded))),
        SamplePage("import-refused", ImportReportPage(job: job(.failed, refused))),
        SamplePage("import-failed", ImportReportPage(job: job(.failed, failed))),
        SamplePage("import-list-report", ImportReportPage(job: job(.done, listLoaded, kind: "import.list"))),
        SamplePage("import-list-doubtful", ImportReportPage(job: job(.done, listWithGaps, kind: "import.list"))),
    ]

    private static func sent(_ kind: ImportKind, _ fields: String) -> ImportForm {
        ImportForm(kind, Upload(form: Form(query: fields), files: []))
    }

    private static func job(_ state: Job.State, _ outcome: ImportOutcome, kind: String = "import.ledger") -> Job {
        Job(
            id: ID(stored: "019aa000-0000-7000-8000-000000000021"), kind: kind, title: "ledger <1>.csv", state: state,
            startedAt: TestSite.now, endedAt: TestSite.now, fraction: 1, items: 800, report: outcome.json)
    }

    private static let problem = InputProblem(
        .badAmount, file: "ledger.csv", line: 12, column: 4, record: "INV-7", found: "12,x",
        expected: "pounds and pence such as 1234.56")

    private static var loaded: ImportOutcome {
        var report = ImportReport()
        report[.payments] = 1_799
        report[.suppliersNew] = 3
        report[.mergeOffers] = 2
        report.columns = [
            ImportReport.Column(heading: "Net £", field: "amount"), ImportReport.Column(heading: "Colour", field: nil),
        ]
        report.note(InputProblem(.notUTF8, file: "ledger.csv", line: 3, severity: .warning))
        report.note(InputProblem(.unreadable, file: "other.csv"))
        report.problemCount = 400
        for _ in 0..<60 { report.note(problem) }
        var outcome = ImportOutcome()
        outcome.imported = report
        outcome.check = CheckReport(
            check: check.id, suppliers: 51, entries: 96, threshold: 0.7, newHits: 3, cameBack: 1, unchanged: 12,
            closed: 0)
        return outcome
    }

    private static var refused: ImportOutcome {
        var report = ImportReport()
        report.note(problem)
        report.refused = true
        var outcome = ImportOutcome()
        outcome.imported = report
        return outcome
    }

    private static var failed: ImportOutcome {
        var outcome = ImportOutcome()
        outcome.note(ScreeningError(.listsChanged))
        return outcome
    }

    private static var listWithGaps: ImportOutcome {
        var outcome = listLoaded
        outcome.list?.note(
            InputProblem(
                .danglingReference, file: "alt.csv", record: "17013 and others", found: "12 rows of 7 entries",
                expected: "these entries in sdn.csv; is it complete?", severity: .warning))
        return outcome
    }

    private static var listLoaded: ImportOutcome {
        var outcome = ImportOutcome()
        outcome.list = ListImportReport(
            list: list.id, version: 2, isSame: false, refused: false,
            summary: WatchlistSummary(
                format: .followTheMoney, publishedOn: nil, entities: 36, entitiesBySchema: [:], rows: 36, problems: [],
                problemsNotListed: 0, checksum: ""))
        outcome.check = CheckReport(
            check: check.id, suppliers: 0, entries: 96, threshold: 0.7, newHits: 0, cameBack: 0, unchanged: 0, closed: 0
        )
        return outcome
    }
}
