import Access
import Languages

/// Asks where to send the link by which a password is chosen anew. Says the same whether or not anybody has the address.
struct ForgottenPage: PageModel {
    var sendsMail: Bool
    var address = ""
    var isSent = false
    var fault: AccountFault?

    func page(in words: Words) -> Page {
        let faults = AccountFault.faults(fault, words)
        var page = Page(
            "links/forgotten", title: words(isSent ? .linksForgottenSentTitle : .linksForgottenTitle),
            fields: [
                "isSent": isSent, "asks": sendsMail && !isSent, "noMail": !sendsMail,
                "addressField": InputField(
                    name: "address", label: words(.signinAddress), value: address, fault: faults["address"],
                    kind: "email", autocomplete: "username", isRequired: true
                ).fields,
            ])
        page.help = .signIn
        page.show(form: sendsMail && !isSent ? "forgotten-form" : nil, faults)
        return page
    }
}
