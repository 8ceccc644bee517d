import Access
import Languages

/// Where a link leads that was sent to choose a new password.
struct NewPasswordPage: PageModel {
    var token: String
    var address: String
    var fault: AccountFault?

    func page(in words: Words) -> Page {
        let faults = AccountFault.faults(fault, words)
        var page = Page(
            "links/new-password", title: words(.linksNewPasswordTitle),
            fields: [
                "path": "/new-password/\(token)", "signInAddress": address,
                "passwordField": NewPasswordField(fault: faults["password"]).fields(in: words),
            ])
        page.show(form: "new-password-form", faults)
        return page
    }
}
