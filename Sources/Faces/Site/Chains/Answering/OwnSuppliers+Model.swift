import Languages
import Storage
import SupplyChains

/// The suppliers that a business has named, with what the buyer sees of each.
struct OwnSuppliersPage: PageModel {
    var record: OwnRecord
    var today: Day

    func page(in words: Words) -> Page {
        Page(
            "answer/suppliers", title: words(.chainsOwnSuppliersTitle),
            trail: [Crumb(words(.chainsOwnTitle), Address("/answer"))],
            fields: [
                "hasRows": !record.suppliers.isEmpty,
                "suppliers": record.suppliers.map { supplier($0, words) },
            ])
    }

    private func supplier(_ one: OwnRecord.NamedSupplier, _ words: Words) -> Fields {
        let path = "/answer/suppliers/\(one.id)"
        let isOpen = one.invitation?.isOpen == true
        return [
            "name": one.name, "path": path,
            "facts": [
                (words(.chainsColumnProduct), one.product), (words(.chainsColumnShare), words.share(one.share)),
                (words(.chainsColumnCountry), words.country(orUnknown: one.country)),
                (words(.chainsOwnBuyerSees), words(one.isHidden ? .chainsOwnSeesHidden : .chainsOwnSeesAll)),
            ].map { ["label": $0.0, "value": $0.1] as Fields },
            "state": one.invitation.map { words.state(of: $0, on: today).fields },
            "due": one.invitation.map { words(.chainsDueBy(day: words.shortDay($0.due))) },
            "invitePath": isOpen ? nil : "\(path)/invite",
            // Once it has begun, a link goes to it by letter alone.
            "remindPath": isOpen && (one.invitation?.state == .sent || one.invitation?.hasAddress == true)
                ? "\(path)/remind" : nil,
            "withdrawPath": "\(path)/withdraw",
        ]
    }
}
