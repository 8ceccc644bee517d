import Languages
import SupplyChains

/// What a link leads to: who asks whom for what, before anything begins.
struct AnswerLinkPage: PageModel {
    var token: String
    var content: LinkContent

    func page(in words: Words) -> Page {
        let buyer = words.language == .welsh ? content.buyerInWelsh : content.buyer
        var page = Page(
            "answer/link", title: words(.chainsLinkPageTitle(buyer: buyer)),
            fields: [
                "path": "/answer/link/\(token)",
                "intro": words(.chainsLinkPageIntro(business: content.business, buyer: buyer)),
                "inviter": content.inviter.map { words(.chainsLinkPageInviter(name: $0)) },
                "due": words(.chainsLinkPageDue(day: words.day(content.due))),
            ])
        page.form = "start-form"
        return page
    }
}
