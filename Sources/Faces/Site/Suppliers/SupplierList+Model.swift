import Languages
import Storage
import Suppliers

/// The register: search, filters, and what they find.
struct SupplierListPage: PageModel {
    var page: Storage.Page<Supplier>
    var filters: SupplierFilters
    /// With its filters, order and page.
    var address: Address
    var mayImport: Bool

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if filters.leastIsWrong { faults.add("least", words(.suppliersFilterLeastFault)) }
        let plain = address.with("page", nil)
        var answer = Page(
            "suppliers/list", title: words(.suppliersTitle), section: .suppliers,
            fields: [
                "mayImport": mayImport,
                "registerIsEmpty": page.total == 0 && filters.isEmpty,
                "filters": SupplierFilterForm(filters: filters, faults: faults).fields(in: words),
                "found": words(.suppliersFound(count: page.total)),
                "download": Address("/suppliers.csv", query: plain.query).description,
                "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
        answer.faults = faults
        return answer
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.suppliersTable), hidesCaption: true,
            columns: [
                Table.Column(label: words(.suppliersColumnName), sortKey: "name"),
                Table.Column(label: words(.suppliersColumnRisk), sortKey: "risk"),
                Table.Column(label: words(.suppliersColumnSpend), isNumeric: true, sortKey: "spend"),
                Table.Column(label: words(.suppliersColumnContracts), isNumeric: true),
                Table.Column(label: words(.suppliersColumnHits), sortKey: "hits"),
            ],
            rows: page.items.map { row($0, words) }, address: address.with("sort", filters.sort))
    }

    private func row(_ supplier: Supplier, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(
                supplier.name, link: Address("/suppliers/\(supplier.id)"), note: words.sector(supplier.sector)),
            Table.Cell("", tag: words.tier(supplier.tier)),
            Table.Cell(
                words.yearly(supplier.spend),
                note: supplier.spend.source == .stated ? words(.suppliersSourceStated) : nil),
            Table.Cell(words.number(supplier.contractCount)),
            attention(supplier.attention, words),
        ]
    }

    private func attention(_ attention: SupplierAttention, _ words: Words) -> Table.Cell {
        let confirmed = words(.suppliersHitsConfirmed(count: attention.confirmed))
        switch (attention.open, attention.confirmed) {
        case (0, 0): return Table.Cell(words(.suppliersHitsNone))
        case (0, _): return Table.Cell("", tag: Tag(.danger, confirmed))
        default:
            let open = Tag(.warn, words(.suppliersHitsOpen(count: attention.open)))
            return Table.Cell("", tag: open, note: attention.confirmed > 0 ? confirmed : nil)
        }
    }
}
