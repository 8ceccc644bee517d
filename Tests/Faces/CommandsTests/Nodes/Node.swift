import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A running `manumit serve`, ended with the value.
final class Node {
    let address: URL
    private let process: Process

    /// Starts the server on a free port and waits until it tells its address.
    init(_ manumit: ManumitProcess, database: String) throws {
        process = manumit.process(["serve", "--port", "0"], environment: ["MANUMIT_DATABASE": database])
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        var told = ""
        var found: URL?
        while found == nil, case let data = errors.fileHandleForReading.availableData, !data.isEmpty {
            told += String(decoding: data, as: UTF8.self)
            found = told.firstMatch(of: /http:\S+(?=\n)/).flatMap { URL(string: String($0.output)) }
        }
        // What it tells later is read away, so that it never waits for a reader.
        errors.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
        guard let found else { throw NodeError(told: told) }
        address = found
    }

    deinit { kill() }

    /// Ends it as a power cut would.
    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}

struct NodeError: Error {
    var told: String
}
