import Access
import Languages
import Storage

/// One request as a page's handler sees it: who asks, in which language, for which address.
struct Visit: Sendable {
    /// The words of the catalogue in the language of the visit.
    var words: Words
    /// The path and query that were asked for; the language switch leads to it again.
    var address: Address
    /// The query read as a form.
    var query = Form()
    /// The named parts of the path: `:supplier`.
    var parameters: [String: String] = [:]
    var session: Session?
    /// Somebody who has given the right password and not yet the second step, with the token that says so.
    var half: (session: HalfSession, token: String)?
    /// The token of a business that answers through a link; whether it still holds, the service says.
    var answerToken: String?
    /// The sealed cookie of a journey to the provider.
    var journey: String?
    var browser = BrowserKind.other
    /// The secret that form tokens and notices are bound to: the session's, or that of the browser before sign-in.
    var secret = ""
    /// Whether `secret` was made just now, so that a page with a form must set its cookie.
    var secretIsNew = false
    /// Whether a link on another site led here. Browsers say so; what they do not say counts as no.
    var comesFromElsewhere = false
    /// Whether the browser takes compressed pages; which ones may be, `Gzip` says.
    var acceptsGzip = false
    /// Whether the page answers a form that was sent, rather than an address that can be asked for again.
    var isPost = false

    init(words: Words, address: Address) {
        self.words = words
        self.address = address
        query = Form(query: address.query)
    }

    var language: Language { words.language }

    /// The language that the address asks for where no cookie keeps it yet.
    var languageAsked: Language?

    /// `?lang=cy` for links of public pages to each other, which set no cookie; else empty.
    var languageQuery: String { publicAddress(Address("")).description }

    /// An address that keeps the language of the visit.
    func publicAddress(_ address: Address) -> Address {
        guard session == nil, let languageAsked else { return address }
        return address.with("lang", languageAsked.rawValue)
    }

    /// Takes the language that a form asks for, if it asks.
    mutating func choose(_ code: String) {
        if let language = Language(rawValue: code) { words = Words(catalogue: words.catalogue, language: language) }
    }

    /// Who asks, and in which session.
    /// - Throws: `AccessError` with code `.signedOut` where nobody is signed in.
    var principal: Principal {
        get throws(AccessError) {
            guard let session else { throw AccessError(.signedOut) }
            var principal = session.principal
            principal.session = FormToken.code(for: "session", secret: secret)
            return principal
        }
    }

    /// Whether to draw what needs the permission. The service decides again.
    func may(_ permission: Permission, within scope: Scope = .organisation) -> Bool {
        session?.principal.may(permission, within: scope) ?? false
    }

    /// The identifier in the path.
    /// - Throws: `PageFault.notFound` where it has not the form of one.
    func id<Subject>(_ name: String, of _: Subject.Type = Subject.self) throws -> ID<Subject> {
        guard let id = parameters[name].flatMap({ ID<Subject>($0) }) else { throw PageFault.notFound }
        return id
    }

    /// The page of a list asked for by `?page=`.
    func pageRequest(size: Int = 50) -> PageRequest {
        PageRequest(number: Int(query["page"]) ?? 1, size: size)
    }
}
