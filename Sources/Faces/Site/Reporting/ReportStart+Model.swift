import Languages

/// Where somebody begins who wants to report something: three ways, before anything is asked.
struct ReportStartPage: PageModel {
    /// Whether any channel takes reports.
    var isOpen: Bool
    /// A draft that was given up because it lay too long.
    var isGone = false

    func page(in words: Words) -> Page {
        var page = Page(
            "reporting/start", title: words(.reportTitle),
            fields: [
                "isOpen": isOpen, "isGone": isGone, "returnPath": "/report/return?lang=\(words.language.rawValue)",
            ])
        page.offersExit = true
        page.isForReporters = true
        return page
    }
}
