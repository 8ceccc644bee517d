import EthicalEmployment
import Languages
import Storage

/// The names that stand on invoices: search, filters, and what they find.
struct InvoiceNameListPage: PageModel {
    static let path = "/employment/payments/suppliers"

    var page: Storage.Page<InvoiceName>
    var counts: [InvoiceName.State: Int]
    /// How many names can be confirmed together; nil for those who may not.
    var exact: Int?
    var filters: InvoiceNameFilters
    /// With its filters, order and page.
    var address: Address
    var mayReadSuppliers: Bool

    static func path(_ name: ID<InvoiceName>) -> String { "\(path)/\(name)" }

    func page(in words: Words) -> Page {
        Page(
            "employment/invoice-names", title: words(.employmentNamesTitle), section: .code,
            trail: [EmploymentPage.crumb(words), PaymentsPage.crumb(words)],
            fields: [
                "isEmpty": counts.isEmpty,
                "figures": InvoiceName.State.allCases.map {
                    ["figureName": words(.employmentNamesState, $0), "figure": words.number(counts[$0] ?? 0)] as Fields
                },
                "exactWay": exact.flatMap { $0 > 0 ? words(.employmentNamesExactWay(count: $0)) : nil },
                "mayChange": exact != nil,
                "filters": filters.fields(in: words), "found": words(.employmentNamesFound(count: page.total)),
                "hasRows": !page.items.isEmpty,
                "download": Address("\(Self.path).csv", query: address.query).with("page", nil).description,
                "table": table(words).fields(in: words), "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.employmentNamesTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentNamesColumnName), sortKey: "name"),
                Table.Column(label: words(.employmentNamesRegister)),
                Table.Column(label: words(.employmentNamesColumnInvoices), isNumeric: true),
                Table.Column(label: words(.employmentPaymentsByNumber), isNumeric: true, sortKey: "inTime"),
                Table.Column(label: words(.employmentPaymentsMedian), isNumeric: true),
                Table.Column(label: words(.employmentNamesColumnSum), isNumeric: true, sortKey: "amount"),
            ],
            rows: page.items.map { row($0, words) }, address: address.with("sort", filters.sort))
    }

    private func row(_ name: InvoiceName, _ words: Words) -> [Table.Cell] {
        let pace = name.pace
        return [
            Table.Cell(name.name, link: Address(Self.path(name.id))),
            Table.Cell(
                name.supplier?.name ?? "",
                link: mayReadSuppliers ? name.supplier.map { Address("/suppliers/\($0.id)") } : nil,
                tag: words.tag(of: name.state)),
            Table.Cell(words.number(pace.invoices)),
            Table.Cell(words.percent(pace.percentByNumber), note: words.inTime(pace)),
            Table.Cell(words.days(pace.medianDays)),
            Table.Cell(words.money(pace.amount), note: words.otherCurrencies(pace)),
        ]
    }
}
