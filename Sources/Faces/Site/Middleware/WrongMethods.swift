import Hummingbird
import Languages
import Synchronization

/// Tells an address that there is not from one that is there for other methods (RFC 9110 section 15.5.6). Who asks for a page
/// where only forms are sent, as by loading a refused form's answer again, is led to the nearest page above.
final class WrongMethods: RouterMiddleware {
    typealias Context = SiteContext

    private let routes = Mutex<[(parts: [String], method: HTTPRequest.Method)]>([])

    /// Learns what there is, once every route has been added.
    func learn(_ router: Router<SiteContext>) {
        let learnt = router.routes.flatMap { route in
            // A page can be asked for its head alone: the router adds that by itself, later.
            (route.method == .get ? [.get, .head] : [route.method])
                .map { (parts: Self.parts(route.path.description), method: $0) }
        }
        routes.withLock { $0 = learnt }
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            guard PageFault(for: error) == .notFound else { throw error }
            let path = Self.parts(request.uri.path)
            let allowed = methods(at: path)
            guard !allowed.isEmpty, !allowed.contains(request.method.rawValue) else { throw error }
            guard [.get, .head].contains(request.method) else { throw PageFault.wrongMethod(allowed: allowed) }
            return Response(status: .seeOther, headers: [.location: page(above: path, asked: request.uri.query)])
        }
    }

    /// The methods of the routes that lead to a path, in the order of the alphabet.
    private func methods(at path: [String]) -> [String] {
        routes.withLock { routes in
            Set(routes.filter { Self.leads($0.parts, to: path) }.map(\.method.rawValue)).sorted()
        }
    }

    /// The address of the nearest page above a path; the first page where there is none. Of the query only the language is kept.
    private func page(above path: [String], asked query: String?) -> String {
        var path = path[...]
        repeat { path = path.dropLast() } while !path.isEmpty && !methods(at: Array(path)).contains("GET")
        let language = Language(rawValue: Form(query: query ?? "")["lang"])
        let address = Address(ofThisSite: "/" + path.joined(separator: "/")) ?? Address("/")
        return (language.map { address.with("lang", $0.rawValue) } ?? address).description
    }

    /// Whether a route leads to a path: its named parts (`{hit}`) stand for anything.
    private static func leads(_ route: [String], to path: [String]) -> Bool {
        route.count == path.count && zip(route, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }

    private static func parts(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
