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
        if filters.leastIsWrong { faults.add("least", words("suppliers.filter.least.fault")) }
        let plain = address.with("page", nil)
        var answer = Page(
            "suppliers/list", title: words("suppliers.title"), section: .suppliers,
            fields: [
                "places": RegisterPlace.fields(current: .suppliers, in: words),
                "mayImport": mayImport,
                "registerIsEmpty": page.total == 0 && filters.isEmpty,
                "filters": SupplierFilterForm(filters: filters, faults: faults).fields(in: words),
                "found": words("suppliers.found", count: page.total),
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
            caption: words("suppliers.table"), hidesCaption: true,
            columns: [
                Table.Column(label: words("suppliers.column.name"), sortKey: "name"),
                Table.Column(label: words("suppliers.column.risk"), sortKey: "risk"),
                Table.Column(label: words("suppliers.column.spend"), isNumeric: true, sortKey: "spend"),
                Table.Column(label: words("suppliers.column.contracts"), isNumeric: true),
                Table.Column(label: words("suppliers.column.hits"), sortKey: "hits"),
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
                note: supplier.spend.source == .stated ? words("suppliers.source.stated") : nil),
            Table.Cell(words.number(supplier.contractCount)),
            attention(supplier.attention, words),
        ]
    }

    private func attention(_ attention: SupplierAttention, _ words: Words) -> Table.Cell {
        let confirmed = words("suppliers.hits.confirmed", count: attention.confirmed)
        switch (attention.open, attention.confirmed) {
        case (0, 0): return Table.Cell(words("suppliers.hits.none"))
        case (0, _): return Table.Cell("", tag: Tag(.danger, confirmed))
        default:
            let open = Tag(.warn, words("suppliers.hits.open", count: attention.open))
            return Table.Cell("", tag: open, note: attention.confirmed > 0 ? confirmed : nil)
        }
    }
}
