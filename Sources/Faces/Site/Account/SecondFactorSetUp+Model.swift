import Access
import Languages

/// Shows the secret to put into an authenticator app, and asks for a code that shows it is there.
struct SecondFactorSetUpPage: PageModel {
    static let id = "set-up"

    var offer: SecondFactorOffer
    /// Where the form is sent.
    var place: String
    var next: Address
    /// Whether the person cannot go on without.
    var isRequired = false
    var lacksCode = false
    var refusal: AccessError.Code?

    func page(in words: Words) -> Page {
        let code = CodeField(
            label: words(.accountSetupCode), hint: words(.accountSetupCodeHint), isMissing: lacksCode,
            refusal: refusal)
        var page = Page(
            "account/set-up", title: words(.accountSetupTitle),
            trail: isRequired ? [] : [Crumb(words(.accountTitle), Address("/account"))],
            fields: [
                "place": place, "next": next.description, "isRequired": isRequired, "secret": offer.secret,
                "picture": QRCode(offer.address)?.fields,
                "codeField": code.fields(in: words),
            ])
        page.help = .account
        page.show(form: Self.id, code.faults(in: words))
        return page
    }
}
