import Access
import Hummingbird
import Storage

/// Turns away those who ask too often: a person by all they ask for and, apart from that, by the forms they send; people who are
/// not signed in all together by the page, since nothing is kept that tells one of them from another. How often one of those may
/// come is for the proxy in front to say.
struct RateLimits: RouterMiddleware {
    typealias Context = SiteContext

    let limiter = RateLimiter()
    let settings: SiteSettings
    let clock: Clock

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if let wait = wait(request, context) { throw RateExceeded(seconds: wait) }
        return try await next(request, context)
    }

    private func wait(_ request: Request, _ context: Context) -> Int? {
        let route = context.endpointPath ?? "none"
        // A page's parts and the watchers of the process are no visits.
        guard !route.hasPrefix("/assets/"), route != "/healthz", route != "/readyz" else { return nil }
        let now = clock.now()
        let isForm = request.method == .post
        guard let person = context.visit?.session?.principal.person?.text else {
            return limiter.take("\(request.method) \(route)", perMinute: settings.strangersPerMinute, at: now)
        }
        let wait = limiter.take(person, perMinute: settings.requestsPerMinute, at: now)
        guard wait == nil, isForm else { return wait }
        return limiter.take("form \(person)", perMinute: settings.formsPerMinute, at: now)
    }
}

/// Too many requests in a short time (429, RFC 6585 section 4).
struct RateExceeded: PageFaultConvertible {
    /// When to come back.
    var seconds: Int

    var pageFault: PageFault { .tooManyTries }
}
