import Languages

/// What the pages are for and how to read them, in general and page by page.
struct HelpPage: PageModel {
    func page(in words: Words) -> Page {
        var page = Page(
            "help/help", title: words(.helpTitle), section: .help,
            fields: ["topics": HelpTopic.allCases.map { $0.fields(in: words) }])
        page.offersExit = true
        return page
    }
}
