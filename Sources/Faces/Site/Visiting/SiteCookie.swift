import Hummingbird
import Languages

/// The cookies of this site. Behind https their names begin with `__Host-`, which a browser takes only with Secure, for
/// the whole host and no other (RFC 6265bis section 4.1.3).
enum SiteCookie: String {
    /// The session's token.
    case session
    /// The token of a half-open session, while the second step of signing in is asked for.
    case half
    /// What a journey to the provider of single sign-on needs when it comes back, sealed.
    case journey
    /// The token of a business that answers through a link it was sent.
    case answer
    /// A secret of the browser before anybody has signed in, for the sign-in form's token.
    case visitor
    /// `en` or `cy`.
    case language

    func name(secure: Bool) -> String { (secure ? "__Host-" : "") + "manumit-\(rawValue)" }

    func value(in request: Request, secure: Bool) -> String? {
        request.cookies[name(secure: secure)]?.value
    }

    /// - Parameter seconds: how long the browser keeps it; nil until the browser closes; 0 takes it away.
    func setting(_ value: String, seconds: Int? = nil, secure: Bool) -> Cookie {
        Cookie(
            name: name(secure: secure), value: value, maxAge: seconds, path: "/", secure: secure, httpOnly: true,
            sameSite: .lax)
    }

    /// Keeps the language for a year.
    static func language(_ language: Language, secure: Bool) -> Cookie {
        SiteCookie.language.setting(language.rawValue, seconds: 365 * 86_400, secure: secure)
    }
}
