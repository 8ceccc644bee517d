internal import Access
internal import ArgumentParser
internal import AuditTrail
internal import Foundation
internal import Jobs
internal import Languages
internal import NIOCore
internal import PhotoCleaning
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

    /// Looks whether the port of this machine can be listened on, before anything is done that would then be for nothing.
    /// - Throws: `CommandFailure` where another program has it.
    static func requireFree(port: Int) throws(CommandFailure) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0 else { return }
        defer { close(listener) }
        var reuse: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr(thisMachine)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if status != 0, errno == EADDRINUSE { throw .inputOutput(taken(port)) }
    }

    private static func taken(_ port: Int) -> Message {
        .commandServePortTaken(port: "\(port)", other: "\(port < 65_535 ? port + 1 : 0)")
    }

    /// Answers until SIGINT or SIGTERM, then lets requests under way end.
    /// - Parameter ready: called with the address once it has been told.
    /// - Throws: `CommandFailure` where nothing can listen there, because the port is taken or the address is not this
    ///   machine's.
    func serve(_ services: Services, ready: @escaping @Sendable (_ address: String) -> Void = { _ in }) async throws {
        try await services.accounts.checkSecretKey()
        try services.registerWork(settings)
        let site = try Site(services: services.site(settings), settings: SiteSettings(settings))
        if let obstacle = await PhotoCleaner().obstacle() { Terminal.tell(obstacle.message) }
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
                    ? Self.taken(port)
                    : .commandServeCannotListen(address: "\(host):\(port)", problem: "\(error)"))
        }
    }
}
