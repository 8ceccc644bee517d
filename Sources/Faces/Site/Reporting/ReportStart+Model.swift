import Languages
import PublicGuidance

/// Where somebody begins who wants to report something: three ways, before anything is asked.
struct ReportStartPage: PageModel {
    var contacts: ContactTable
    /// Whether any channel takes reports.
    var isOpen: Bool
    /// A draft that was given up because it lay too long.
    var isGone = false
    /// Whether its script offers to use the place of the telephone.
    var asksPlace = false

    func page(in words: Words) -> Page {
        var page = Page(
            "reporting/start", title: words(.reportTitle),
            fields: [
                "routes": ReportRoutes(contacts: contacts, tellUs: nil, in: words).fields, "isOpen": isOpen,
                "isGone": isGone,
            ])
        page.offersExit = true
        page.isForReporters = true
        page.asksPlace = asksPlace
        page.scripts = [.sealing, .reporting]
        return page
    }
}
