import Foundation

/// Looks for malicious software in a document, by a program of the machine (ClamAV) in a process of its own.
public struct EvidenceScanner: Sendable {
    /// What came of it.
    public enum Finding: Sendable, Hashable {
        case clean(scanner: String)
        case malicious(scanner: String)
        /// There is no scanner, or it failed or took too long.
        case notScanned
    }

    private let scan: @Sendable ([UInt8]) async -> Finding

    /// - Parameter scan: given the bytes of the document.
    public init(scan: @escaping @Sendable ([UInt8]) async -> Finding) {
        self.scan = scan
    }

    /// What is found in a document.
    public func finding(in content: [UInt8]) async -> Finding { await scan(content) }

    /// Says of every document that it was not scanned.
    public static let none = EvidenceScanner { _ in .notScanned }

    /// The scanner of this machine: `clamdscan`, which asks a service that has its signatures in memory, else `clamscan`.
    /// `.none` where neither is there.
    public static func installed(timeLimit: Duration = .seconds(40)) -> EvidenceScanner {
        let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
        for name in ["clamdscan", "clamscan"] {
            for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
                let options = name == "clamdscan" ? ["--fdpass", "--no-summary"] : ["--no-summary"]
                return program("\(folder)/\(name)", options, timeLimit: timeLimit)
            }
        }
        return .none
    }

    /// A program that ends with 0 for a clean file and 1 for a malicious one (clamscan(1), RETURN CODES); whatever else it
    /// ends with counts as not scanned.
    public static func program(_ path: String, _ options: [String], timeLimit: Duration) -> EvidenceScanner {
        EvidenceScanner { bytes in
            await ScannerProcess(program: path, options: options, timeLimit: timeLimit).finding(on: bytes)
        }
    }
}
