import FollowTheMoney
import Languages
import Screening
import Storage

/// The modern slavery lead's own page: what was sent, what waits for an answer first.
struct ReferralListPage: PageModel {
    var page: Storage.Page<Referral>
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "referrals/list", title: words(.referralsTitle), section: .referrals,
            fields: [
                "found": words(.referralsFound(count: page.total)),
                "hasRows": !page.items.isEmpty,
                "table": page.items.isEmpty ? nil : table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.referralsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.referralsColumnSupplier)),
                Table.Column(label: words(.referralsColumnAbout)),
                Table.Column(label: words(.referralsColumnSent)),
                Table.Column(label: words(.referralsColumnAnswer)),
            ],
            rows: page.items.map { row($0, words) })
    }

    private func row(_ referral: Referral, _ words: Words) -> [Table.Cell] {
        let about = referral.evidence.map { evidence in
            Table.Cell(evidence.entity.caption, note: evidence.listName)
        }
        return [
            Table.Cell(referral.supplierName, link: Address("/referrals/\(referral.id)")),
            about ?? Table.Cell(words(.referralsAboutSupplier)),
            Table.Cell(words.moment(referral.sentAt), note: referral.by),
            Table.Cell("", tag: referral.answer.map { $0.tag(in: words) } ?? Tag(.warn, words(.referralsWaits))),
        ]
    }
}
