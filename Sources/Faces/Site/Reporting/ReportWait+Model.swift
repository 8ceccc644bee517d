import Languages
import PublicGuidance

/// Comes instead of the receipt while very many reports arrive: the report waits in the page and is sent again by its button. Whom to call
/// stands beside it.
struct ReportWaitPage: PageModel {
    static let id = "wait"

    var contacts: ContactTable
    /// Where the report goes, and all that goes with it.
    var action: String
    var form: [Form.Field]

    func page(in words: Words) -> Page {
        var page = Page(
            "reporting/wait", title: words(.reportWaitTitle),
            fields: [
                "action": action, "kept": form.map { ["name": $0.name, "value": $0.value] as Fields },
                "routes": ReportRoutes(contacts: contacts, tellUs: nil, in: words).fields,
            ])
        page.offersExit = true
        page.isForReporters = true
        return page
    }
}
