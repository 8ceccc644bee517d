import Access
import HTTPTypes

/// Asks where to send the link by which a password is chosen anew. Says the same whether or not anybody has the address.
struct ForgottenPage: PageModel {
    var sendsMail: Bool
    var address = ""
    var isSent = false
    var fault: AccountFault?

    func page(in words: Words) -> Page {
        let faults = AccountFault.faults(fault, words)
        var page = Page(
            "links/forgotten", title: words(isSent ? "links.forgotten.sent.title" : "links.forgotten.title"),
            fields: [
                "isSent": isSent, "asks": sendsMail && !isSent, "noMail": !sendsMail,
                "addressField": InputField(
                    name: "address", label: words("signin.address"), value: address, fault: faults["address"],
                    kind: "email", autocomplete: "username", isRequired: true
                ).fields,
            ])
        page.help = .signIn
        page.form = sendsMail && !isSent ? "forgotten-form" : nil
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
