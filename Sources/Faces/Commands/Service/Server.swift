internal import ArgumentParser
internal import Jobs
internal import Site

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
    /// - Throws: `CommandFailure` where the port is taken.
    func serve(_ services: Services, ready: @escaping @Sendable () -> Void = {}) async throws {
        try await services.jobs.markBroken()
        let site = try Site(services: services.site())
        do {
            try await site.serve(host: host, port: port) { [host] port in
                Terminal.tell("Manumit is at http://\(host.contains(":") ? "[\(host)]" : host):\(port)")
                ready()
            }
        } catch let error where "\(error)".isEmpty {
            throw CommandFailure.inputOutput("\(host):\(port): \(error)")
        }
    }
}
