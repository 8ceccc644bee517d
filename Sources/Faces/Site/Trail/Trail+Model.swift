import Auditing
import Languages

/// The auditor's page: the trail with its search, and how its chain stands.
struct TrailPageModel: PageModel {
    var found: TrailPage
    var chain: ChainState
    var filters: TrailFilters
    var names: [String: String]
    var openKinds: Set<String>
    var address: Address

    func page(in words: Words) -> Page {
        let faults = filters.faults(in: words)
        let hasRows = !found.entries.isEmpty
        var page = Page(
            "trail/trail", title: words(.trailTitle), section: .trail,
            fields: [
                "filters": TrailFilterForm(filters: filters, names: names, faults: faults).fields(in: words),
                "hasRows": hasRows,
                "table": hasRows
                    ? TrailTable(entries: found.entries, names: names, openKinds: openKinds).table(words)
                        .fields(in: words) : nil,
                "searchedTo": found.searchedTo.map { words(.trailSearchedTo(moment: words.moment($0.at))) },
                "older": found.next.map { address.with("before", $0.text).description },
                "newest": filters.query.after == nil ? nil : address.with("before", nil).description,
                "exportPath": exportAddress.description,
                "chain": ChainSheet(state: chain).fields(in: words),
            ])
        page.show(form: nil, faults)
        return page
    }

    private var exportAddress: Address { Address("/trail/export", query: address.with("before", nil).query) }
}
