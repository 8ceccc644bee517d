import Hummingbird

/// Refuses addresses longer than any page of ours makes. Bodies have limits of their own where they are read.
struct RequestLimits: RouterMiddleware {
    typealias Context = SiteContext

    /// In bytes, path and query together.
    static let longestAddress = 8192

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= Self.longestAddress else { throw PageFault.badRequest }
        return try await next(request, context)
    }
}
