import Foundation

/// One run of a scanner over one document.
struct ScannerProcess: Sendable {
    var program: String
    var options: [String]
    var timeLimit: Duration

    /// Writes the document where only this account can read it, runs the program on it, and removes it.
    func finding(on bytes: [UInt8]) async -> EvidenceScanner.Finding {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("manumit-evidence-\(UUID().uuidString)").path
        let isWritten = FileManager.default.createFile(
            atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(atPath: path) }
        guard isWritten, let status = await status(of: path) else { return .notScanned }
        let name = URL(fileURLWithPath: program).lastPathComponent
        return switch status {
        case 0: .clean(scanner: name)
        case 1: .malicious(scanner: name)
        default: .notScanned
        }
    }

    /// - Returns: nil where it could not be started, was ended by a signal, or took too long and was ended.
    private func status(of path: String) async -> Int32? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = options + ["--", path]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = AsyncStream<Int32?>.makeStream()
        process.terminationHandler = { process in
            ended.continuation.yield(process.terminationReason == .exit ? process.terminationStatus : nil)
            ended.continuation.finish()
        }
        do { try process.run() } catch { return nil }
        let number = process.processIdentifier
        let limit = Task { [timeLimit] in
            try await Task.sleep(for: timeLimit)
            kill(number, SIGKILL)
        }
        defer { limit.cancel() }
        for await status in ended.stream { return status }
        // The request that waits for it was given up.
        kill(number, SIGKILL)
        return nil
    }
}
