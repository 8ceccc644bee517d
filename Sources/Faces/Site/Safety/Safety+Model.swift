import Languages

/// What leaving at once does and what it does not: history is not erased.
struct SafetyPage: PageModel {
    func page(in words: Words) -> Page {
        var page = Page(
            "safety/safety", title: words(.safetyTitle), section: .help,
            trail: [Crumb(words(.helpTitle), Address("/help"))], fields: [:])
        page.offersExit = true
        return page
    }
}
