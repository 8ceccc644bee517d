internal import ChildProcesses
internal import Foundation

/// One run of a scanner over one document.
struct ScannerProcess: Sendable {
    /// Bytes of address space; `clamscan` reads all signatures into memory, more than a gigabyte in 2026.
    private static let mostMemory = 8 << 30
    /// The most bytes of a file that it unpacks to look into it.
    private static let mostUnpacked = 1 << 30

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
        let limits = ChildLimits(
            time: timeLimit, processorSeconds: Int(timeLimit.components.seconds) + 1, memory: Self.mostMemory,
            output: 1 << 20,
            processes: nil, fileSize: Self.mostUnpacked, openFiles: 1_024)
        // Under this program's own account, which alone can read the document; a service that scans may be asked by network.
        let process = LockedDownProcess(
            program: program, arguments: options + ["--", path], limits: limits, network: .shared, account: .own)
        return try? await process.ending().status
    }
}
