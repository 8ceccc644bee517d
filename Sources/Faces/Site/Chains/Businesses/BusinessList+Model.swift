import Languages
import Storage
import SupplyChains

/// The businesses of the chains: search, filters, and what they find.
struct BusinessListPage: PageModel {
    var page: Storage.Page<BusinessSummary>
    var filters: BusinessFilters
    /// With its filters, order and page.
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "chains/list", title: words(.chainsListTitle), section: .chains,
            trail: [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "filters": filters.fields(in: words),
                "found": words(.chainsFound(count: page.total)),
                "download": Address("/chains/businesses.csv", query: address.with("page", nil).query).description,
                "hasRows": !page.items.isEmpty,
                "isFiltered": !filters.isEmpty,
                "table": BusinessTable(items: page.items, address: address.with("sort", filters.sort))
                    .table(words, caption: words(.chainsListTitle), hidesCaption: true).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }
}
