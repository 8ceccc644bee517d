import Hummingbird
import Languages

/// Settles the language: `?lang=` if the address has it (then kept in a cookie), else the cookie, else what the browser
/// prefers, else English.
struct LanguageChoice: RouterMiddleware {
    typealias Context = SiteContext

    let catalogue: Catalogue
    let settings: SiteSettings

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let query = String((request.uri.query ?? "").prefix(RequestLimits.longestAddress))
        let asked = Language(rawValue: Form(query: query)["lang"])
        let kept = SiteCookie.language.value(in: request, secure: settings.secure).flatMap(Language.init(rawValue:))
        let language = asked ?? kept ?? Self.preferred(request.headers[.acceptLanguage] ?? "")
        var context = context
        // The choice is kept in the cookie from now on: addresses that people copy do not carry it.
        let address = Address(request.uri.path, query: query).with("lang", nil)
        context.visit = Visit(words: Words(catalogue: catalogue, language: language), address: address)
        var response = try await next(request, context)
        if let asked, asked != kept {
            response.setCookie(SiteCookie.language(asked, secure: settings.secure))
        }
        return response
    }

    /// The language of ours that stands highest in `Accept-Language` (RFC 9110 section 12.5.4); English for a tie or none.
    static func preferred(_ header: String) -> Language {
        var best = (language: Language.english, weight: 0.0)
        for item in header.prefix(1000).split(separator: ",") {
            let parts = item.split(separator: ";")
            guard let tag = parts.first?.trimmed.lowercased().split(separator: "-").first,
                let language = Language(rawValue: String(tag))
            else { continue }
            let weight =
                parts.dropFirst().map(\.trimmed).first { $0.hasPrefix("q=") }
                .flatMap { Double($0.dropFirst(2)) } ?? 1
            if weight > best.weight { best = (language, weight) }
        }
        return best.language
    }
}
