import Languages
import Storage
import Suppliers

/// Finds the contract that a promise is to belong to.
struct PromiseContractsPage: PageModel {
    var page: Storage.Page<Contract>
    var search: String
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "employment/contracts", title: words(.employmentContractsTitle), section: .code,
            trail: [
                EmploymentPage.crumb(words), Crumb(words(.employmentPromisesTitle), Address("/employment/promises")),
            ],
            fields: [
                "q": InputField(
                    name: "q", label: words(.employmentContractsSearch), value: search, kind: "search"
                ).fields,
                "isFiltered": !search.isEmpty, "hasRows": !page.items.isEmpty,
                "table": Table(
                    caption: words(.employmentContractsTitle), hidesCaption: true,
                    columns: [
                        Table.Column(label: words(.employmentColumnContract)),
                        Table.Column(label: words(.employmentColumnBuyer)),
                    ],
                    rows: page.items.map { contract in
                        [
                            Table.Cell(
                                contract.title, link: Address("/employment/contracts/\(contract.id)/promise")),
                            Table.Cell(contract.buyer),
                        ]
                    }
                ).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }
}
