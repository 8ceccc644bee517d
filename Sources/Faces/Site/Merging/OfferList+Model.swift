import Languages
import Storage
import Suppliers

/// Pairs of records that may be the same business, the most alike first.
struct OfferListPage: PageModel {
    var page: Storage.Page<MergeOffer>
    var address: Address

    func page(in words: Words) -> Page {
        var answer = Page(
            "merging/list", title: words(.mergingTitle), section: .suppliers,
            fields: [
                "found": words(.mergingFound(count: page.total)),
                "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
        answer.help = .merging
        return answer
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.mergingTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.mergingColumnFirst)),
                Table.Column(label: words(.mergingColumnSecond)),
                Table.Column(label: words(.mergingColumnScore), isNumeric: true),
                Table.Column(label: words(.mergingColumnDecide)),
            ],
            rows: page.items.map { offer in
                [
                    cell(offer.firstRecord, offer.first, words), cell(offer.secondRecord, offer.second, words),
                    Table.Cell(words.score(offer.score)),
                    Table.Cell(words(.mergingCompare), link: Address("/merging/\(offer.id)")),
                ]
            })
    }

    /// A record with what may tell it from the other: a number and a place.
    private func cell(_ record: Supplier, _ identity: SupplierIdentity, _ words: Words) -> Table.Cell {
        let place = identity.addresses.first.map { SupplierIdentityView.line($0, words) }
        let number = identity.identifiers.first.map(\.value)
        let spend = record.spend.yearly.map { words(.mergingSpend(sum: words.roundMoney($0))) }
        let notes = [
            number ?? words(.mergingNumberNone), place, spend ?? words(.mergingSpendUnknown),
        ].compactMap { $0 }
        return Table.Cell(
            record.name, link: Address("/suppliers/\(record.id)"),
            note: notes.filter { !$0.isEmpty }.joined(separator: " · "))
    }
}
