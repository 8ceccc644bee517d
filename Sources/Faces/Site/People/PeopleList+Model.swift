import Access
import Languages
import Storage

/// Who belongs to the organisation, in which roles.
struct PeopleListPage: PageModel {
    var page: Storage.Page<Person>
    var filters: PeopleFilters
    /// With its filters, order and page.
    var address: Address
    var sendsMail: Bool

    func page(in words: Words) -> Page {
        Page(
            "people/list", title: words(.peopleTitle), section: .people,
            fields: [
                "mayInvite": sendsMail, "filters": filters.fields(in: words),
                "found": words(.peopleFound(count: page.total)), "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.peopleTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.peopleColumnName), sortKey: "name"),
                Table.Column(label: words(.peopleColumnAddress), sortKey: "address"),
                Table.Column(label: words(.peopleRoles)),
                Table.Column(label: words(.peopleColumnState)),
                Table.Column(label: words(.peopleColumnAdded), isNumeric: true, sortKey: "added"),
            ],
            rows: page.items.map { person in
                [
                    Table.Cell(person.name, link: Address("/people/\(person.id)")), Table.Cell(person.address),
                    Table.Cell(words.roles(person.roles)), Table.Cell("", tag: words.state(person.state)),
                    Table.Cell(words.shortDay(Words.day(of: person.addedAt))),
                ]
            }, address: address.with("sort", filters.sort))
    }
}
