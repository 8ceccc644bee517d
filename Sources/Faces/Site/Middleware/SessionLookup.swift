import Access
import Hummingbird

/// Finds out who is signed in.
struct SessionLookup: RouterMiddleware {
    typealias Context = SiteContext

    let accounts: Accounts
    let node: String
    let settings: SiteSettings

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.visit?.browser = BrowserKind(userAgent: request.headers[.userAgent] ?? "")
        context.visit?.journey = SiteCookie.journey.value(in: request, secure: settings.secure)
        context.visit?.answerToken = SiteCookie.answer.value(in: request, secure: settings.secure)
        if let token = SiteCookie.half.value(in: request, secure: settings.secure),
            let half = try await accounts.halfSession(token: token)
        {
            context.visit?.half = (half, token)
        }
        if let token = SiteCookie.session.value(in: request, secure: settings.secure),
            let session = try await accounts.session(token: token, node: node)
        {
            context.visit?.session = session
            context.visit?.secret = token
        } else if let secret = SiteCookie.visitor.value(in: request, secure: settings.secure),
            secret.utf8.count == 64
        {
            context.visit?.secret = secret
        } else {
            context.visit?.secret = FormToken.newSecret()
            context.visit?.secretIsNew = true
        }
        return try await next(request, context)
    }
}
