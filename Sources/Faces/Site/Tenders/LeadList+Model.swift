import Languages
import Storage
import Tendering

/// What the modern slavery lead is asked about tenders, what waits first.
struct LeadListPage: PageModel {
    var page: Storage.Page<LeadQuestion>
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "tenders/lead", title: words(.tendersLeadTitle), section: .tenders,
            trail: [Crumb(words(.tendersTitle), Address("/tenders"))],
            fields: [
                "found": words(.tendersLeadFound(count: page.total)), "hasRows": !page.items.isEmpty,
                "table": page.items.isEmpty ? nil : table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.tendersLeadTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldTitle)), Table.Column(label: words(.tendersLeadKind)),
                Table.Column(label: words(.referralsColumnSent)), Table.Column(label: words(.referralsColumnAnswer)),
            ],
            rows: page.items.map { item in
                [
                    Table.Cell(item.title, link: Address("/tenders/lead/\(item.id)"), note: item.bidderName),
                    Table.Cell(words(.tendersLeadAsked, item.kind)),
                    Table.Cell(words.moment(item.sentAt), note: item.by),
                    Table.Cell(
                        "",
                        tag: item.answer.map { Tag(.plain, words(.tendersLeadAnswer, $0)) }
                            ?? Tag(.warn, words(.referralsWaits))),
                ]
            })
    }
}
