import Foundation
import TestSupport
import Testing

/// `manumit serve` while it runs: its addresses, all that it says, and its end.
final class RunningServer: Sendable {
    let address: URL
    /// Where it tells its state; nil where it was not asked to.
    let operation: URL?
    private let program: ServerProgram
    private let told: String

    /// Starts it on a free port and waits until it listens.
    /// - Parameter tellsState: whether it also listens, on another free port, for those who run it.
    init(
        _ manumit: ManumitProcess, _ arguments: [String] = ["serve"], tellsState: Bool = false,
        environment: [String: String] = [:], executable: URL? = nil
    ) async throws {
        let process = manumit.process(
            arguments + ["--set", "server.port=0"] + (tellsState ? ["--set", "operation.port=0"] : []),
            environment: environment)
        if let executable { process.executableURL = executable }
        program = try ServerProgram(process, telling: .errors)
        var told = ""
        var (address, operation): (URL?, URL?) = (nil, nil)
        while address == nil || (tellsState && operation == nil), let line = try await program.line() {
            told += line + "\n"
            if let found = line.firstMatch(of: /Manumit is at (http:\S+)$/) { address = URL(string: String(found.1)) }
            if let found = line.firstMatch(of: /state is at (http:\S+)\/metrics$/) {
                operation = URL(string: String(found.1))
            }
        }
        self.told = told
        self.operation = operation
        self.address = try #require(address, "\(told)")
    }

    /// For programs that look at it from outside.
    var processIdentifier: Int32 { program.processIdentifier }

    func signal(_ signal: Int32) { program.signal(signal) }

    /// Waits for the end.
    /// - Returns: its status and all that it said.
    func ended() async throws -> (status: Int32, told: String) {
        let end = try await program.ended()
        return (end.status, told + end.told)
    }

    /// Asks it to end in order.
    func stop() async throws -> (status: Int32, told: String) {
        signal(SIGTERM)
        return try await ended()
    }

    /// Ends it as a power cut would.
    func kill() async throws {
        signal(SIGKILL)
        _ = try await ended()
    }
}
