import HTTPTypes

/// Says why signing in at the provider did not come about, and what to do.
struct ProviderRefusalPage: PageModel {
    /// What went wrong: a code of `SingleSignOnError` or of `AccessError`.
    var code: String

    func page(in words: Words) -> Page {
        var page = Page(
            "sign-in/provider-refusal", title: words("signin.provider.refused"),
            fields: ["text": words("signin.provider.refused.\(code)")])
        page.status = code == "unreachable" || code == "badProvider" ? .badGateway : .forbidden
        return page
    }
}
