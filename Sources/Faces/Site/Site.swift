import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

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
    let metrics = RequestMetrics()
    let stopping = Stopping()
    /// Makes PDF files for whoever reads what is public.
    let printer = PDFPrinter()
    let gate: ReportGate

    /// Reads the templates and the style sheet that lie beside the program.
    /// - Throws: `TemplateFault` where a template names words or a part that do not exist; a file error where the folder
    ///   is missing.
    public init(services: SiteServices, settings: SiteSettings = SiteSettings()) throws {
        try self.init(services: services, settings: settings, templates: nil)
    }

    /// - Parameter templates: read before, with the same catalogue; nil to read them now.
    init(services: SiteServices, settings: SiteSettings, templates: Templates?) throws {
        self.services = services
        self.settings = settings
        gate = ReportGate(most: settings.reportsPerHour, drafts: services.hearing.drafts, clock: services.clock)
        pages = try Pages(catalogue: services.catalogue, settings: settings, templates: templates)
    }

    /// Answers requests and does the queue's work until the process is asked to end (SIGTERM, SIGINT). Then no new visitors are
    /// wanted, requests under way finish, and last of all the queue hands back what it has not done.
    /// - Parameters:
    ///   - port: 0 takes a free one.
    ///   - ready: told the port once the server listens.
    public func serve(
        host: String, port: Int, ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws {
        StaleUploads.remove(in: settings.uploads)
        let application = Application(
            router: router(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [SlowClientHandler(limits: slowClients)],
                    idleTimeout: .seconds(settings.idleSeconds))),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { await ready($0.localAddress?.port ?? port) },
            logger: settings.logger)
        // They end in the opposite order.
        var running: [any Service] = [JobService(jobs: services.jobs, grace: settings.stopSeconds)]
        if let address = settings.operation { running.append(operationServer(at: address)) }
        running += [application, StoppingService(stopping: stopping)]
        var configuration = ServiceGroupConfiguration(
            services: running.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
            logger: settings.logger)
        configuration.maximumGracefulShutdownDuration = .seconds(2 * settings.stopSeconds + 5)
        try await ServiceGroup(configuration: configuration).run()
    }

    private var slowClients: SlowClientHandler.Limits {
        SlowClientHandler.Limits(
            head: .seconds(settings.headSeconds), bytesPerSecond: settings.bodyBytesPerSecond,
            grace: .seconds(settings.bodyGraceSeconds))
    }

    /// Everything that is answered, in the order that a request passes through it.
    func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(metrics: metrics))
        router.add(middleware: SecurityHeaders(secure: settings.secure))
        router.add(middleware: LanguageChoice(catalogue: services.catalogue, settings: settings))
        // Twice: outside for a store that cannot tell who is signed in, inside so that a fault's page can.
        router.add(middleware: FaultPages(pages: pages))
        router.add(middleware: RequestLimits())
        router.add(middleware: SessionLookup(accounts: services.accounts, node: services.node, settings: settings))
        router.add(middleware: FaultPages(pages: pages))
        router.add(middleware: RateLimits(settings: settings, clock: services.clock))
        let wrongMethods = WrongMethods()
        router.add(middleware: wrongMethods)
        let routes = self.routes(on: router)
        addHealth(to: router)
        addAssets(to: routes)
        addRoutes(to: routes)
        wrongMethods.learn(router)
        return router
    }

    /// Where pages are added.
    func routes(on router: Router<SiteContext>) -> SiteRoutes {
        SiteRoutes(
            router: router, pages: pages, settings: settings,
            confirmation: IdentityConfirmation(accounts: services.accounts, clock: services.clock))
    }
}
