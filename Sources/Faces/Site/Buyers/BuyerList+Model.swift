import Languages
import Storage
import Suppliers

/// The buyers in the contracts of the register: search, and what it finds.
struct BuyerListPage: PageModel {
    var page: Storage.Page<Buyer>
    var filters: BuyerFilters
    /// With its search, order and page.
    var address: Address

    func page(in words: Words) -> Page {
        var answer = Page(
            "buyers/list", title: words(.buyersTitle), section: .suppliers,
            fields: [
                "registerIsEmpty": page.total == 0 && filters.isEmpty,
                "sort": filters.sort == BuyerFilters.usualSort ? nil : filters.sort,
                "q": InputField(
                    name: "q", label: words(.buyersFilterWords), value: filters.query.words, kind: "search"
                ).fields,
                "isFiltered": !filters.isEmpty,
                "found": words(.buyersFound(count: page.total)),
                "download": Address("/buyers.csv", query: address.with("page", nil).query).description,
                "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
        answer.help = .contracts
        return answer
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.buyersTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.contractsFactBuyer), sortKey: "name"),
                Table.Column(label: words(.suppliersColumnContracts), isNumeric: true, sortKey: "contracts"),
                Table.Column(label: words(.buyersHighTier), isNumeric: true),
                Table.Column(label: words(.contractsColumnSuppliers), isNumeric: true, sortKey: "suppliers"),
                Table.Column(label: words(.buyersValue), isNumeric: true, sortKey: "value"),
            ],
            rows: page.items.map { buyer in
                [
                    Table.Cell(buyer.name, link: Address("/buyers/\(buyer.key)")),
                    Table.Cell(words.number(buyer.contracts)), Table.Cell(words.number(buyer.highTier)),
                    Table.Cell(words.number(buyer.suppliers)),
                    Table.Cell(
                        buyer.value.minorUnits > 0 ? words.roundMoney(buyer.value) : words(.siteUnknown),
                        note: words(.buyersAwards(count: buyer.awards))),
                ]
            }, address: address.with("sort", filters.sort))
    }
}
