public import Foundation
import Synchronization

/// A program that serves a test: started with its input open, which closes with this program, and killed with the value.
public final class ServerProgram: Sendable {
    /// Where it tells what the test waits for.
    public enum Voice: Sendable { case output, errors }

    private let process: Mutex<Process>
    private let identifier: pid_t
    private let input = Pipe()
    private let output = Pipe()
    private let buffer = Mutex(Data())

    /// Python with the packages that serve tests (`Scripts/prepare`); nil where they are not installed.
    public static let python = installed(".build/servers/bin/python")

    /// Whether `python` is there: the condition of tests that need it. `./test` installs it.
    public static var hasPython: Bool { python != nil }

    /// The folder of the checkout.
    public static let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A program in the checkout; nil where it is not there.
    public static func installed(_ path: String) -> URL? {
        let file = checkout.appendingPathComponent(path)
        return FileManager.default.isExecutableFile(atPath: file.path) ? file : nil
    }

    /// Starts a process that has all but its channels.
    public init(_ prepared: sending Process, telling voice: Voice = .output) throws {
        prepared.standardInput = input
        prepared.standardOutput = voice == .output ? output : FileHandle.nullDevice
        if voice == .errors { prepared.standardError = output }
        try prepared.run()
        identifier = prepared.processIdentifier
        process = Mutex(prepared)
    }

    /// - Parameter script: a file of `Tests/Programs`.
    public convenience init(python script: String, _ arguments: [String] = []) throws {
        let process = Process()
        process.executableURL = Self.python
        process.arguments = [Self.checkout.appendingPathComponent("Tests/Programs/\(script)").path] + arguments
        try self.init(process)
    }

    deinit {
        // Not a request to end: a child of a thread that carries tasks inherits its mask, which may block SIGTERM.
        process.withLock { if $0.isRunning { kill(identifier, SIGKILL) } }
    }

    /// As the system knows it.
    public var processIdentifier: pid_t { identifier }

    public func signal(_ signal: Int32) { kill(identifier, signal) }

    /// The next line that the program prints; nil where it has ended. Waits for it.
    public func line() async throws -> String? {
        try await aside { [self] in
            buffer.withLock { buffer in
                while true {
                    if let end = buffer.firstIndex(of: 0x0A) {
                        let line = String(decoding: buffer[..<end], as: UTF8.self)
                        buffer = Data(buffer[buffer.index(after: end)...])
                        return line
                    }
                    let more = output.fileHandleForReading.availableData
                    if more.isEmpty { return nil }
                    buffer += more
                }
            }
        }
    }

    /// Waits for the end.
    /// - Returns: its status, and what it printed that no line was asked for.
    public func ended() async throws -> (status: Int32, told: String) {
        try await aside { [self] in
            let rest = try output.fileHandleForReading.readToEnd() ?? Data()
            let status = process.withLock { process in
                process.waitUntilExit()
                return process.terminationStatus
            }
            return (status, String(decoding: buffer.withLock { $0 } + rest, as: UTF8.self))
        }
    }
}
