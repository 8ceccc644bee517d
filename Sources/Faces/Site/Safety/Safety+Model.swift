/// What leaving at once does and what it does not: history is not erased.
struct SafetyPage: PageModel {
    func page(in words: Words) -> Page {
        var page = Page(
            "safety/safety", title: words("safety.title"), section: .help,
            trail: [Crumb(words("help.title"), Address("/help"))], fields: [:])
        page.offersExit = true
        return page
    }
}
