import Languages

/// How accessible these pages are and whom to tell what is not (Public Sector Bodies (Websites and Mobile Applications)
/// (No. 2) Accessibility Regulations 2018, regulation 8).
struct AccessibilityPage: PageModel {
    /// Whom to write to, as the place has set it.
    var contact: String?

    func page(in words: Words) -> Page {
        var page = Page(
            "statements/accessibility", title: words(.accessibilityHeading), section: .help,
            trail: [Crumb(words(.helpTitle), Address("/help"))], fields: ["contact": contact])
        page.offersExit = true
        return page
    }
}
