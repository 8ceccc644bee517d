internal import ArgumentParser
internal import Foundation
internal import Jobs
internal import NIOCore
internal import Site
internal import Synchronization

/// The pages on a port.
struct Server {
    static let thisMachine = "127.0.0.1"
    static let usualPort = 8080

    let host: String
    let port: Int

    static func validate(port: Int) throws(ValidationError) {
        guard (0...65_535).contains(port) else { throw ValidationError("--port lies between 0 and 65535.") }
    }

    /// Answers until SIGINT or SIGTERM, then lets requests under way end.
    /// - Parameter ready: called once the address has been told.
    /// - Throws: `CommandFailure` where nothing can listen there, because the port is taken or the address is not this
    ///   machine's.
    func serve(_ services: Services, ready: @escaping @Sendable () -> Void = {}) async throws {
        let site = try Site(services: services.site())
        let isUp = Atomic(false)
        do {
            try await site.serve(host: host, port: port) { [host] port in
                isUp.store(true, ordering: .relaxed)
                Terminal.tell("Manumit is at http://\(host.contains(":") ? "[\(host)]" : host):\(port)")
                ready()
            }
        } catch  where !isUp.load(ordering: .relaxed) {
            let isTaken = (error as? IOError)?.errnoCode == EADDRINUSE
            throw CommandFailure.inputOutput(
                isTaken
                    ? "port \(port) is taken; try --port \(port < 65_535 ? port + 1 : 0)"
                    : "\(host):\(port): cannot listen there: \(error)")
        }
    }
}
