import ContractManagement
import Languages
import Storage

/// The lead's own list of concerns about contracts.
struct ConcernListPage: PageModel {
    var page: Storage.Page<Concern>
    var address: Address

    func page(in words: Words) -> Page {
        let table = Table(
            caption: words(.managedConcernsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.contractsColumnTitle)), Table.Column(label: words(.referralsColumnSent)),
                Table.Column(label: words(.referralsColumnAnswer)),
            ],
            rows: page.items.map { concern in
                [
                    Table.Cell(
                        concern.contractTitle, link: Address("/managed/concerns/\(concern.id)"),
                        note: concern.isRoutine ? words(.managedRoutineKind) : nil),
                    Table.Cell(words.moment(concern.sentAt), note: concern.by),
                    Table.Cell("", tag: words.concernTag(concern.answer)),
                ]
            })
        return Page(
            "contract-management/concerns", title: words(.managedConcernsTitle), section: .referrals,
            trail: [Crumb(words(.referralsTitle), Address("/referrals"))],
            fields: [
                "found": words(.referralsFound(count: page.total)),
                "table": page.items.isEmpty ? nil : table.fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }
}
