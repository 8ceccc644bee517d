import Foundation
import TestSupport

/// A provider program that others wrote, on this machine for the length of a test.
final class RealProvider {
    /// `./test` installs it.
    static let python = ServerProgram.installed(".build/provider/bin/python")

    let issuer: String
    private let program: ServerProgram

    /// Starts it on a free port and waits until it listens.
    /// - Parameter claims: of each person who may sign in, `sub` among them, as JSON.
    init(python: URL, claims: [String]) async throws {
        let port = try Self.freePort()
        issuer = "http://127.0.0.1:\(port)"
        let process = Process()
        process.executableURL = python
        process.arguments =
            ["-m", "oidc_provider_mock", "--port", "\(port)", "--require-nonce", "true"]
            + claims.flatMap { ["--user-claims", $0] }
        program = try ServerProgram(process, telling: .errors)
        while let line = try await program.line(), !line.contains("running on") {}
    }

    /// Ends it.
    func stop() async throws {
        program.signal(SIGKILL)
        _ = try await program.ended()
    }

    private static func freePort() throws -> UInt16 {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) == 0 && getsockname(listener, generic, &length) == 0
            }
        }
        guard bound else { throw CocoaError(.fileWriteUnknown) }
        return UInt16(bigEndian: address.sin_port)
    }
}
