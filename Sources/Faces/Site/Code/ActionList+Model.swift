import CodeOfPractice
import Languages
import Storage

/// The actions of all codes that are followed; with `?which=overdue` those that are late.
struct ActionListPage: PageModel {
    var filters: ActionFilters
    var found: Storage.Page<PlanAction>
    var address: Address

    func page(in words: Words) -> Page {
        let isOverdue = filters.query.which == .overdue
        return Page(
            "code/actions", title: isOverdue ? words(.planOverdueTitle) : words(.planActions), section: .code,
            fields: [
                "filters": filters.fields(in: words),
                "found": words(.planFound(count: found.total)),
                "hasRows": !found.items.isEmpty,
                "table": found.items.isEmpty
                    ? nil : PlanTableView(actions: found.items, address: address).table(in: words).fields(in: words),
                "paging": Paging(found, at: address).fields(in: words),
                "rules": LightRulesView.fields(in: words),
            ])
    }
}
