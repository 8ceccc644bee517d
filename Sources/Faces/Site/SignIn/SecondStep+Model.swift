import Access
import HTTPTypes

/// Asks for a code after the right password.
struct SecondStepPage: PageModel {
    static let id = "second-step"

    var next: Address
    var lacksCode = false
    var refusal: AccessError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if lacksCode { faults.add("code", words("account.fault.code")) }
        if let refusal { faults.add("code", words("account.fault.\(refusal.rawValue)")) }
        var page = Page(
            "sign-in/second-step", title: words("signin.code.title"),
            fields: [
                "next": next.description,
                "codeField": InputField(
                    name: "code", label: words("account.proof.code"), hint: words("account.code.hint"),
                    fault: faults["code"], autocomplete: "one-time-code", isRequired: true
                ).fields,
            ])
        page.help = .signIn
        page.form = Self.id
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
