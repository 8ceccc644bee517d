import Foundation
import TestSupport
import Testing

/// The program as a person runs it: a process of its own, in a folder of its own.
struct ManumitProcess: Sendable {
    /// What a run came to.
    struct Outcome: Sendable {
        var status: Int32
        var output: String
        var errors: String

        /// The lines of standard output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }

        /// Standard output as JSON lines.
        func objects() throws -> [[String: Any]] {
            try lines.map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
        }
    }

    /// The binary that was built with these tests: it lies beside them.
    static let binary: URL = {
        let arguments = ProcessInfo.processInfo.arguments
        let bundle = arguments.first { $0.hasSuffix(".xctest") } ?? arguments[0]
        return URL(fileURLWithPath: bundle).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("manumit")
    }()

    /// Removed with everything in it once the test lets go of this value.
    private let files: WorkingFolder
    var folder: URL { files.url }

    init() throws {
        files = try WorkingFolder()
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Data(text.utf8))
    }

    @discardableResult
    func write(_ name: String, _ data: Data) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return name
    }

    /// A process that is not started: its database is in the folder, and its input is empty.
    func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment =
            ["PATH": "/usr/bin:/bin", "HOME": folder.path, "MANUMIT_DATABASE": "sqlite:" + path("manumit.sqlite")]
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        return process
    }

    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) async throws -> Outcome
    {
        try await run(arguments, input: input, environment: environment)
    }

    /// Runs to the end. Output goes through files, so that no pipe can fill up.
    func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
    ) async throws -> Outcome {
        try await aside { try runAside(arguments, input, environment) }
    }

    private func runAside(_ arguments: [String], _ input: String?, _ environment: [String: String]) throws -> Outcome {
        let process = process(arguments, environment: environment)
        let name = UUID().uuidString
        for file in ["out", "err"] { try write("\(name).\(file)", "") }
        process.standardOutput = try FileHandle(forWritingTo: folder.appendingPathComponent("\(name).out"))
        process.standardError = try FileHandle(forWritingTo: folder.appendingPathComponent("\(name).err"))
        if let input {
            try write("\(name).in", input)
            process.standardInput = try FileHandle(forReadingFrom: folder.appendingPathComponent("\(name).in"))
        }
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try text("\(name).out"), errors: try text("\(name).err"))
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
}
