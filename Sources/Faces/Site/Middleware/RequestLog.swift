import Hummingbird
import Logging

/// Notes the route, the answer's status and the time taken, in the log and among the figures. Never the address or its query, which may name people.
struct RequestLog: RouterMiddleware {
    typealias Context = SiteContext

    let metrics: RequestMetrics

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let taken = start.duration(to: .now).components
        let microseconds = taken.seconds * 1_000_000 + taken.attoseconds / 1_000_000_000_000
        metrics.note(
            method: request.method.rawValue, route: context.endpointPath ?? "none", status: response.status.code,
            seconds: Double(microseconds) / 1_000_000)
        context.logger.info(
            "answered",
            metadata: [
                "method": "\(request.method)", "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)", "microseconds": "\(microseconds)",
            ])
        return response
    }
}
