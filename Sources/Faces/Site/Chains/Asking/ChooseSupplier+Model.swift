import Languages
import Storage
import Suppliers

/// Chooses the supplier of the register that is to be asked.
struct ChooseSupplierPage: PageModel {
    var page: Storage.Page<Supplier>
    var words: String
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "chains/choose", title: words(.chainsChooseTitle), section: .chains,
            trail: [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "q": InputField(
                    name: "q", label: words(.suppliersFilterWords), hint: words(.suppliersFilterWordsHint),
                    value: self.words, kind: "search"
                ).fields,
                "hasRows": !page.items.isEmpty,
                "table": Table(
                    caption: words(.chainsChooseTitle), hidesCaption: true,
                    columns: [
                        Table.Column(label: words(.suppliersColumnName)),
                        Table.Column(label: words(.suppliersColumnRisk)),
                    ],
                    rows: page.items.map { supplier in
                        [
                            Table.Cell(
                                supplier.name, link: Address("/chains/invite", ["supplier": supplier.id.text]),
                                note: words.sector(supplier.sector)),
                            Table.Cell("", tag: words.tier(supplier.tier)),
                        ]
                    }
                ).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }
}
