public import Foundation
import Synchronization

/// A program that serves a test: started with its input open, told to end by closing that input and, failing this, by its
/// process id.
public final class ServerProgram: Sendable {
    private let process: Mutex<Process>
    private let input = Pipe()
    private let output = Pipe()
    private let buffer = Mutex(Data())

    /// Python with the packages that serve tests (`Scripts/prepare`); nil where they are not installed.
    public static let python: URL? = {
        let file = checkout.appendingPathComponent(".build/servers/bin/python")
        return FileManager.default.isExecutableFile(atPath: file.path) ? file : nil
    }()

    /// Whether `python` is there: the condition of tests that need it. `./test` installs it.
    public static var hasPython: Bool { python != nil }

    /// The folder of the checkout.
    public static let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// - Parameter script: a file of `Tests/Programs`.
    public init(python script: String, _ arguments: [String] = []) throws {
        let process = Process()
        process.executableURL = Self.python
        process.arguments = [Self.checkout.appendingPathComponent("Tests/Programs/\(script)").path] + arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        self.process = Mutex(process)
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.withLock { process in
            if process.isRunning { process.terminate() }
            process.waitUntilExit()
        }
    }

    /// The next line that the program prints; nil where it has ended. Waits for it.
    public func line() -> String? {
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
