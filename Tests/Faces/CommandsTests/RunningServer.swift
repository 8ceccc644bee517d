import Foundation
import Synchronization
import Testing

/// `manumit serve` while it runs: its addresses, all that it says, and its end.
final class RunningServer: Sendable {
    let address: URL
    /// Where it tells its state; nil where it was not asked to.
    let operation: URL?
    private let process: Mutex<Process>
    private let identifier: pid_t
    private let errors: FileHandle
    private let told: Mutex<String>

    /// Starts it on a free port and waits until it listens.
    /// - Parameter tellsState: whether it also listens, on another free port, for those who run it.
    init(
        _ manumit: ManumitProcess, _ arguments: [String] = ["serve"], tellsState: Bool = false,
        environment: [String: String] = [:], executable: URL? = nil
    ) throws {
        let process = manumit.process(
            arguments + ["--set", "server.port=0"] + (tellsState ? ["--set", "operation.port=0"] : []),
            environment: environment)
        if let executable { process.executableURL = executable }
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        var told = ""
        var (address, operation): (URL?, URL?) = (nil, nil)
        while address == nil || (tellsState && operation == nil),
            case let data = pipe.fileHandleForReading.availableData, !data.isEmpty
        {
            told += String(decoding: data, as: UTF8.self)
            address = told.firstMatch(of: /Manumit is at (http:\S+)\n/).flatMap { URL(string: String($0.1)) }
            operation = told.firstMatch(of: /state is at (http:\S+)\/metrics\n/).flatMap { URL(string: String($0.1)) }
        }
        identifier = process.processIdentifier
        self.process = Mutex(process)
        errors = pipe.fileHandleForReading
        self.told = Mutex(told)
        self.operation = operation
        self.address = try #require(address, "\(told)")
    }

    deinit {
        process.withLock { process in
            if process.isRunning { kill(identifier, SIGKILL) }
            process.waitUntilExit()
        }
    }

    func signal(_ signal: Int32) { kill(identifier, signal) }

    /// Waits for the end.
    /// - Returns: its status and all that it said.
    func ended() throws -> (status: Int32, told: String) {
        let rest = String(decoding: try errors.readToEnd() ?? Data(), as: UTF8.self)
        let status = process.withLock { process in
            process.waitUntilExit()
            return process.terminationStatus
        }
        return (status, told.withLock { $0 } + rest)
    }

    /// Asks it to end in order.
    func stop() throws -> (status: Int32, told: String) {
        signal(SIGTERM)
        return try ended()
    }
}
