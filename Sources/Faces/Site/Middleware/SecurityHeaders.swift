import Hummingbird

/// What browsers are told about every answer: run nothing, load only what is ours, tell nobody where the reader came from,
/// keep nothing. Assets say themselves how long they may be kept.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext

    let secure: Bool

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'"
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.permissionsPolicy] =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        if secure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
