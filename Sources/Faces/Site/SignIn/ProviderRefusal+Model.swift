import HTTPTypes
import Languages

/// Says why signing in at the provider did not come about, and what to do.
struct ProviderRefusalPage: PageModel {
    /// What went wrong: a code of `SingleSignOnError` or of `AccessError`.
    var code: String

    func page(in words: Words) -> Page {
        var page = Page(
            "sign-in/provider-refusal", title: words(.signinProviderRefused),
            fields: ["text": words.code(code, under: .signinProviderRefused)])
        page.status = code == "unreachable" || code == "badProvider" ? .badGateway : .forbidden
        return page
    }
}
