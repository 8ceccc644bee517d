import Hummingbird
import ServiceLifecycle

extension Site {
    /// For whoever watches whether the process answers, and whether visitors may be led to it. Says nothing else.
    func addHealth(to router: Router<some RequestContext>) {
        router.get("/healthz") { _, _ in Self.plain("ok\n", .ok) }
        router.get("/readyz") { [services, stopping] _, _ in
            if stopping.hasBegun { return Self.plain("stopping\n", .serviceUnavailable) }
            let answers = await services.operation.storeAnswers()
            return answers ? Self.plain("ready\n", .ok) : Self.plain("the store does not answer\n", .serviceUnavailable)
        }
    }

    /// The listener for those who run the program.
    func operationServer(at address: OperationAddress) -> some Service {
        let router = Router()
        addHealth(to: router)
        router.get("/metrics") { [services, metrics] _, _ in
            var text = PrometheusText()
            metrics.write(to: &text)
            text.add(ProcessFigures.all())
            // A store that is away must not take the other figures with it.
            let figures = try? await services.operation.figures()
            text.add(
                [Figure("manumit_store_up", "Whether the store answers.", value: figures == nil ? 0 : 1)]
                    + (figures ?? []))
            return Response(
                status: .ok, headers: [.contentType: PrometheusText.contentType, .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(string: text.text)))
        }
        return Application(
            router: router, server: .http1(configuration: .init(idleTimeout: .seconds(settings.idleSeconds))),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port), serverName: nil),
            onServerRunning: { [settings] channel in
                settings.operationReady(channel.localAddress?.port ?? address.port)
            },
            logger: settings.logger)
    }

    private static func plain(_ text: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
