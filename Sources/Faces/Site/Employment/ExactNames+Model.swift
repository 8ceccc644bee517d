import EthicalEmployment
import Languages
import Storage

/// The names on invoices that are exactly those of suppliers, to be confirmed with one act.
struct ExactNamesPage: PageModel {
    static let path = "/employment/payments/exact-names"

    var links: ExactLinks
    var address: Address

    func page(in words: Words) -> Page {
        let page = links.page
        return Page(
            "employment/exact-names", title: words(.employmentNamesExactTitle), section: .code,
            trail: [
                EmploymentPage.crumb(words), PaymentsPage.crumb(words),
                Crumb(words(.employmentNamesTitle), Address(InvoiceNameListPage.path)),
            ],
            fields: [
                "found": words(.employmentNamesFound(count: page.total)), "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words), "paging": Paging(page, at: address).fields(in: words),
                "mark": links.mark, "confirm": words(.employmentNamesExactConfirm(count: page.total)),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.employmentNamesExactTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentNamesColumnName)),
                Table.Column(label: words(.employmentColumnSupplier)),
                Table.Column(label: words(.employmentNamesColumnInvoices), isNumeric: true),
                Table.Column(label: words(.employmentNamesColumnSum), isNumeric: true),
            ],
            rows: links.page.items.map { link in
                [
                    Table.Cell(link.nameOnInvoices, link: Address(InvoiceNameListPage.path(link.name))),
                    Table.Cell(link.supplier.name, link: Address("/suppliers/\(link.supplier.id)")),
                    Table.Cell(words.number(link.invoices)), Table.Cell(words.money(link.amount)),
                ]
            })
    }
}
