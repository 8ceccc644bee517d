import Languages

/// *You have rights*: pay, papers, housing, leaving, help, each with the law that says so.
struct RightsPage: PageModel {
    func page(in words: Words) -> Page {
        var page = Page(
            "guidance/rights", title: words(.awarenessRightsTitle), trail: AwarenessPage.trail(in: words), fields: [:])
        page.offersExit = true
        return page
    }
}
