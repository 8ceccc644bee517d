import Access
import Languages

/// Asks for a code after the right password.
struct SecondStepPage: PageModel {
    static let id = "second-step"

    var next: Address
    var lacksCode = false
    var refusal: AccessError.Code?

    func page(in words: Words) -> Page {
        let code = CodeField(
            label: words(.accountProofCode), hint: words(.accountCodeHint), isMissing: lacksCode, refusal: refusal
        )
        var page = Page(
            "sign-in/second-step", title: words(.signinCodeTitle),
            fields: [
                "next": next.description,
                "codeField": code.fields(in: words),
            ])
        page.help = .signIn
        page.show(form: Self.id, code.faults(in: words))
        return page
    }
}
