import Access
import HTTPTypes
import Languages

/// A link that was used, has ended or never was one.
struct DeadLinkPage: PageModel {
    var kind: AccountLink.Kind

    func page(in words: Words) -> Page {
        var page = Page(
            "links/dead", title: words(.linksDeadTitle),
            fields: [
                "next": words(.linksDead, kind), "isReset": kind == .reset,
            ])
        page.status = .notFound
        return page
    }
}
