internal import Access
internal import ArgumentParser
internal import AuditTrail
internal import Foundation
internal import Jobs
internal import Languages
internal import NIOCore
internal import Settings
internal import Site
internal import Synchronization

/// The pages on a port.
struct Server {
    static let thisMachine = "127.0.0.1"
    static let usualPort = 8080

    let settings: Settings

    private var host: String { settings.text(.host) ?? Self.thisMachine }
    private var port: Int { settings.number(.port) ?? Self.usualPort }

    init(_ settings: Settings) {
        self.settings = settings
    }

    static func validate(port: Int) throws(ValidationError) {
        guard (0...65_535).contains(port) else {
            throw ValidationError(say(.commandOptionRange(option: "--port", least: "0", most: "65535")))
        }
    }

    /// Answers until SIGINT or SIGTERM, then lets requests under way end.
    /// - Parameter ready: called with the address once it has been told.
    /// - Throws: `CommandFailure` where nothing can listen there, because the port is taken or the address is not this
    ///   machine's.
    func serve(_ services: Services, ready: @escaping @Sendable (_ address: String) -> Void = { _ in }) async throws {
        try await services.accounts.checkSecretKey()
        try services.registerWork(settings)
        let site = try Site(services: services.site(settings), settings: SiteSettings(settings))
        let secondSignal = SecondSignal()
        defer { withExtendedLifetime(secondSignal) {} }
        let isUp = Atomic(false)
        let keeping = Task {
            await services.keeper.seal { Terminal.tell(.commandServeTrailWaits(problem: FailureText.of($0))) }
        }
        defer { keeping.cancel() }
        do {
            try await site.serve(host: host, port: port) { [host] port in
                isUp.store(true, ordering: .relaxed)
                let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
                Terminal.tell(.commandServeAt(address: address))
                ready(address)
            }
        } catch  where !isUp.load(ordering: .relaxed) {
            let isTaken = (error as? IOError)?.errnoCode == EADDRINUSE
            throw CommandFailure.inputOutput(
                isTaken
                    ? .commandServePortTaken(port: "\(port)", other: "\(port < 65_535 ? port + 1 : 0)")
                    : .commandServeCannotListen(address: "\(host):\(port)", problem: "\(error)"))
        }
    }
}
