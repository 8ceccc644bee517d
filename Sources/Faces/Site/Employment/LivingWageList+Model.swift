import EthicalEmployment
import Languages
import Storage

/// The suppliers with what is known of the living wage, those with the highest yearly spend first.
struct LivingWageListPage: PageModel {
    var page: Storage.Page<SupplierLivingWage>
    var counts: LivingWageCounts
    var filters: LivingWageFilters
    var address: Address
    var today: Day

    func page(in words: Words) -> Page {
        Page(
            "employment/living-wages", title: words(.employmentWageSuppliers), section: .code,
            trail: [EmploymentPage.crumb(words)],
            fields: [
                "figures": figures(words), "filters": filters.fields(in: words),
                "found": words(.employmentWageFound(count: page.total)), "hasRows": !page.items.isEmpty,
                "download": Address("/employment/living-wage.csv", query: address.query).with("page", nil)
                    .description,
                "table": table(words).fields(in: words), "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func figures(_ words: Words) -> [Fields] {
        let states = LivingWageState.allCases.map { state in
            (words(.employmentWageState, state), counts.byState[state] ?? 0)
        }
        let others = [
            (words(.employmentWageFilterExpired), counts.expired), (words(.employmentWageUnknown), counts.unknown),
        ]
        return (states + others).map { ["figureName": $0.0, "figure": words.number($0.1)] }
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.employmentWageSuppliers), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentColumnSupplier)),
                Table.Column(label: words(.employmentColumnSpend), isNumeric: true),
                Table.Column(label: words(.employmentColumnStatus)),
                Table.Column(label: words(.employmentWageChecked)), Table.Column(label: words(.employmentWageExpires)),
            ],
            rows: page.items.map { item in
                let status = item.status
                return [
                    Table.Cell(item.name, link: Address(LivingWagePage.path(item.supplier))),
                    Table.Cell(item.yearlySpend.map(words.money) ?? words(.siteUnknown)),
                    Table.Cell("", tag: words.tag(of: status)),
                    Table.Cell(status.map { words.shortDay($0.checkedOn) } ?? "–"),
                    Table.Cell(
                        status?.expiresOn.map(words.shortDay) ?? "–",
                        tag: status.flatMap { words.tag(of: $0.expiry(on: today)) }),
                ]
            })
    }
}
