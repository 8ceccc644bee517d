import Access
import Languages

/// What an invitation asks to join.
struct JoinPage: PageModel {
    var token: String
    var invitation: Invitation
    var fault: AccountFault?

    func page(in words: Words) -> Page {
        let faults = AccountFault.faults(fault, words)
        var page = Page(
            "links/join",
            title: words(.linksJoinTitle(organisation: words.name(of: invitation.organisation))),
            fields: [
                "path": "/join/\(token)", "name": invitation.name, "signInAddress": invitation.address,
                "roles": Role.allCases.filter(invitation.roles.contains).map { ["role": words.role($0)] as Fields },
                "passwordField": invitation.needsPassword
                    ? NewPasswordField(fault: faults["password"]).fields(in: words) : nil,
            ])
        page.show(form: "join-form", faults)
        return page
    }
}
