import Languages

/// Comes once before pages that offer to leave at once, so that nobody meets the button unprepared.
struct BeforeExitPages: PageModel {
    /// The first of those pages.
    var next: Address

    func page(in words: Words) -> Page {
        var page = Page(
            "safety/before", title: words(.safetyBeforeTitle), section: .help, fields: ["next": next.description])
        page.offersExit = true
        return page
    }
}
