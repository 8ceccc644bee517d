import EthicalEmployment
import HTTPTypes
import InputFiles
import Languages
import Storage

/// How quickly invoices were paid, by quarter and half-year, and the form that loads more.
struct PaymentsPage: PageModel {
    static let formID = "invoices-form"

    var quarters: [PaymentFigures]
    var halfYears: [PaymentFigures]
    var imports: [InvoiceImport]
    var mayChange: Bool
    /// What came of the file that was sent just now.
    var report: InvoiceImportReport?
    var faults: [EntryFault] = []

    static func crumb(_ words: Words) -> Crumb {
        Crumb(words(.employmentPaymentsTitle), Address("/employment/payments"))
    }

    func page(in words: Words) -> Page {
        let found = EntryFault.all(faults, in: words)
        var page = Page(
            "employment/payments", title: words(.employmentPaymentsTitle), section: .code,
            trail: [EmploymentPage.crumb(words)],
            fields: [
                "hasFigures": !quarters.isEmpty,
                "quarters": Self.table(quarters, words(.employmentPaymentsQuarters), words).fields(in: words),
                "halfYears": Self.table(halfYears, words(.employmentPaymentsHalfYears), words).fields(in: words),
                "report": report.map { reported($0, words) },
                "load": mayChange
                    ? [
                        "file": InputField(
                            name: "file", label: words(.employmentPaymentsFile),
                            hint: words(.employmentPaymentsFileHint), fault: found["file"]
                        ).fields
                    ] as Fields : nil,
                "imports": imports.isEmpty ? nil : importTable(words).fields(in: words),
            ])
        page.faults = found
        if !found.isEmpty || report?.isRefused == true { page.status = .unprocessableContent }
        return page
    }

    /// Figures of periods, a row each.
    static func table(_ figures: [PaymentFigures], _ caption: String, _ words: Words) -> Table {
        Table(
            caption: caption, hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentColumnPeriod)),
                Table.Column(label: words(.employmentPaymentsByNumber), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsByValue), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsMedian), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsDisputed), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsStillUnpaid), isNumeric: true),
            ],
            rows: figures.map { row($0, words) })
    }

    private static func row(_ figures: PaymentFigures, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(
                words.period(figures.period), tag: figures.isOver ? nil : Tag(.plain, words(.employmentPeriodOpen))),
            Table.Cell(
                words.percent(figures.percentByNumber),
                note: words(
                    .employmentPaymentsOf(part: words.number(figures.paidInTime), whole: words.number(figures.paid)))),
            Table.Cell(
                words.percent(figures.percentByValue),
                note: words(
                    .employmentPaymentsOf(
                        part: words.money(figures.paidInTimeAmount), whole: words.money(figures.paidAmount)))),
            Table.Cell(
                words.days(figures.medianDays),
                note: figures.inOtherCurrencies > 0
                    ? words(.employmentPaymentsOtherCurrencies(count: figures.inOtherCurrencies)) : nil),
            Table.Cell(words.number(figures.disputed)),
            Table.Cell(
                words.number(figures.unpaid), note: figures.unpaid > 0 ? words.money(figures.unpaidAmount) : nil),
        ]
    }

    private func reported(_ report: InvoiceImportReport, _ words: Words) -> Fields {
        let lines = ProblemLines(
            problems: report.problems, count: report.problems.count + report.problemsNotListed)
        return [
            "reportTone": report.isRefused ? "danger" : "good",
            "reportText": report.loaded.map { load in
                words(
                    .employmentPaymentsLoaded(
                        added: words.number(load.added), changed: words.number(load.changed),
                        known: words.number(load.known), leftOut: words.number(load.leftOut)))
            } ?? words(.employmentPaymentsRefused),
            "problems": lines.fields(in: words),
        ]
    }

    private func importTable(_ words: Words) -> Table {
        Table(
            caption: words(.employmentPaymentsImports), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentPaymentsFile)), Table.Column(label: words(.employmentRecorded)),
                Table.Column(label: words(.employmentPaymentsAdded), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsChanged), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsKnown), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsLeftOut), isNumeric: true),
            ],
            rows: imports.map { load in
                [
                    Table.Cell(load.fileName), Table.Cell(words.recorded(load.importedAt, by: load.by)),
                    Table.Cell(words.number(load.added)), Table.Cell(words.number(load.changed)),
                    Table.Cell(words.number(load.known)), Table.Cell(words.number(load.leftOut)),
                ]
            })
    }
}
