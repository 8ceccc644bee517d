import Languages
import Storage
import SupplyChains

/// Sends a link on to a supplier that the business has named.
struct SendOnPage: PageModel {
    var link: ID<SupplyLink>
    var name: String
    var terms: TermsFields
    var sendsMail: Bool
    var fault: SupplyChainsError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault, let field = InviteBusinessPage.faultFields[fault] {
            faults.add(field, words(.chainsFault, fault))
        }
        var page = Page(
            "answer/invite", title: words(.chainsInviteTitle(name: name)),
            trail: [
                Crumb(words(.chainsOwnTitle), Address("/answer")),
                Crumb(words(.chainsOwnSuppliersTitle), Address("/answer/suppliers")),
            ],
            fields: [
                "action": "/answer/suppliers/\(link)/invite",
                "terms": terms.fields(faults, sendsMail: sendsMail, in: words),
            ])
        page.show(form: "invite-form", faults)
        return page
    }
}
