import Hummingbird
import Languages

/// Settles the language: `?lang=` if the address has it, else the cookie, else what the browser prefers, else English.
/// `Pages` keeps the choice in a cookie where a page may set one.
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
        // Addresses that people copy do not carry the language.
        let address = Address(request.uri.path, query: query).with("lang", nil)
        var visit = Visit(words: Words(catalogue: catalogue, language: language), address: address)
        if let asked, asked != kept { visit.languageAsked = asked }
        visit.comesFromElsewhere = request.headers[.secFetchSite] == "cross-site"
        visit.acceptsGzip = Gzip.isAccepted(by: request)
        context.visit = visit
        var response = try await next(request, context)
        let isAsset = response.headers[.cacheControl]?.hasPrefix("public") == true
        if !isAsset { response.headers[.contentLanguage] = response.headers[.contentLanguage] ?? language.rawValue }
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
