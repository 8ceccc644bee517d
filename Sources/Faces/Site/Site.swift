import Hummingbird
import Logging
import NIOCore

/// The web pages. Knows the services and nothing of what is behind them.
///
/// ```swift
/// let site = try Site(services: services, settings: SiteSettings())
/// try await site.serve(host: "127.0.0.1", port: 8080)
/// ```
public struct Site: Sendable {
    let services: SiteServices
    let settings: SiteSettings
    let pages: Pages

    /// Reads the templates and the style sheet that lie beside the program.
    /// - Throws: `TemplateFault` where a template names words or a part that do not exist; a file error where the folder
    ///   is missing.
    public init(services: SiteServices, settings: SiteSettings = SiteSettings()) throws {
        self.services = services
        self.settings = settings
        pages = try Pages(catalogue: services.catalogue, settings: settings)
    }

    /// Answers requests until the process is asked to end (SIGTERM, SIGINT), then finishes those under way.
    /// - Parameters:
    ///   - port: 0 takes a free one.
    ///   - ready: told the port once the server listens.
    public func serve(
        host: String, port: Int, ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws {
        let application = Application(
            router: router(),
            server: .http1(configuration: .init(idleTimeout: .seconds(settings.idleSeconds))),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { await ready($0.localAddress?.port ?? port) },
            logger: settings.logger)
        try await application.runService()
    }

    /// Everything that is answered, in the order that a request passes through it.
    func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog())
        router.add(middleware: SecurityHeaders(secure: settings.secure))
        router.add(middleware: LanguageChoice(catalogue: services.catalogue, settings: settings))
        // Twice: outside for a store that cannot tell who is signed in, inside so that a fault's page can.
        router.add(middleware: FaultPages(pages: pages))
        router.add(middleware: RequestLimits())
        router.add(middleware: SessionLookup(accounts: services.accounts, node: services.node, settings: settings))
        router.add(middleware: FaultPages(pages: pages))
        let routes = SiteRoutes(router: router, pages: pages, settings: settings)
        addHealth(to: routes)
        addAssets(to: routes)
        addRoutes(to: routes)
        return router
    }
}
