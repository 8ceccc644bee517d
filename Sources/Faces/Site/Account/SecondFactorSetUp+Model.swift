import Access
import HTTPTypes

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
        var faults = FieldFaults()
        if lacksCode { faults.add("code", words("account.fault.code")) }
        if let refusal { faults.add("code", words("account.fault.\(refusal.rawValue)")) }
        var page = Page(
            "account/set-up", title: words("account.setup.title"),
            trail: isRequired ? [] : [Crumb(words("account.title"), Address("/account"))],
            fields: [
                "place": place, "next": next.description, "isRequired": isRequired, "secret": offer.secret,
                "picture": QRCode(offer.address)?.fields,
                "codeField": InputField(
                    name: "code", label: words("account.setup.code"), hint: words("account.setup.code.hint"),
                    fault: faults["code"], autocomplete: "one-time-code", isRequired: true
                ).fields,
            ])
        page.help = .account
        page.form = Self.id
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
