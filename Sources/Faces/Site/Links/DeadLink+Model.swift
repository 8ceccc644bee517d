import Access
import HTTPTypes

/// A link that was used, has ended or never was one.
struct DeadLinkPage: PageModel {
    var kind: AccountLink.Kind

    func page(in words: Words) -> Page {
        var page = Page(
            "links/dead", title: words("links.dead.title"),
            fields: [
                "next": words("links.dead.\(kind.rawValue)"), "isReset": kind == .reset,
            ])
        page.status = .notFound
        return page
    }
}
