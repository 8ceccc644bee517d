import Access
import Hummingbird
import Languages

/// The form that lets people in.
struct SignInPage: PageModel {
    /// Where it leads when the password is right.
    var next: Address
    /// What was typed last time. The password is never shown again.
    var address = ""
    var lacksAddress = false
    var lacksPassword = false
    var refusal: AccessError.Code?
    /// What the provider is called that people may sign in at too, in English and in Welsh.
    var provider: (english: String, welsh: String)?

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        var page = Page(
            "sign-in/sign-in", title: words(.signinTitle),
            fields: [
                "next": next.description,
                "providerText": provider.map {
                    words(.signinProvider(name: words.language == .welsh ? $0.welsh : $0.english))
                },
                "providerPath": Address("/sign-in/provider", ["next": next.description]).description,
                "addressField": InputField(
                    name: "address", label: words(.signinAddress), value: address, fault: faults["address"],
                    kind: "email", autocomplete: "username", isRequired: true
                ).fields,
                "passwordField": InputField(
                    name: "password", label: words(.signinPassword), fault: faults["password"], kind: "password",
                    autocomplete: "current-password", isRequired: true
                ).fields,
            ])
        page.help = .signIn
        page.show(form: "sign-in", faults)
        return page
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if lacksAddress { faults.add("address", words(.signinFaultAddress)) }
        if lacksPassword { faults.add("password", words(.signinFaultPassword)) }
        if let refusal { faults.add("address", words.code(refusal.rawValue, under: .signinFault)) }
        return faults
    }
}
