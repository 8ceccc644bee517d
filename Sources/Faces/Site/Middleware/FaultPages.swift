import Access
import Hummingbird
import Logging

/// Turns errors into pages, once, at the edge.
struct FaultPages: RouterMiddleware {
    typealias Context = SiteContext

    let pages: Pages

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let required as PurposeRequired where context.visit?.session != nil {
            guard let visit = context.visit else { throw required }
            let asking = required.askingAddress(in: visit, isForm: request.method == .post)
            return try pages.response(to: .seeOther(asking), visit)
        } catch {
            let fault = PageFault(for: error)
            if fault == .broken {
                // The kind of error only: its text might hold what somebody typed.
                context.logger.error(
                    "a request failed",
                    metadata: ["route": "\(context.endpointPath ?? "none")", "error": "\(type(of: error))"])
                context.logger.debug("\(error)")
            }
            guard let visit = context.visit else { return Response(status: fault.status, headers: fault.headers) }
            var response = try pages.response(FaultPage(fault: fault).page(in: visit.words), visit)
            for field in fault.headers { response.headers[field.name] = field.value }
            if let exceeded = error as? RateExceeded { response.headers[.retryAfter] = "\(exceeded.seconds)" }
            return response
        }
    }
}
