import AuditTrail
import Crypto
public import Storage

/// Files that are kept as evidence: looked at before they are kept, and found again by the organisation that they belong to.
///
/// A feature checks a file with `checked`, keeps it in the transaction in which it writes what the file is evidence for, and
/// hands it out by a method of its own, which knows who may have it.
public struct EvidenceFiles: Sendable {
    let scanner: EvidenceScanner
    let clock: Clock

    /// - Parameter scanner: looks for malicious software in files that are sent.
    public init(clock: Clock, scanner: EvidenceScanner = .installed()) {
        self.clock = clock
        self.scanner = scanner
    }

    /// Looks at a file: its size, its kind by its first bytes and its name, and what the scanner of the machine says, where there
    /// is one. Takes as long as the scanner does: call it outside a transaction.
    /// - Throws: `EvidenceFilesError`: `.empty`, `.tooLarge`, `.badType`, `.malicious`.
    public func checked(_ sent: SentFile) async throws(EvidenceFilesError) -> CheckedFile {
        let type = try EvidenceFileRule.type(ofFileNamed: sent.name, sent.bytes)
        let (scan, program) = try await scan(sent.bytes)
        let now = clock.now()
        return CheckedFile(
            file: KeptFile(
                id: .new(at: now), name: EvidenceFileRule.plainName(sent.name), type: type, size: sent.bytes.count,
                sha256: HexText.of(SHA256.hash(data: sent.bytes)), scan: scan, scanner: program, keptAt: now),
            bytes: sent.bytes)
    }

    /// What the scanner says of some bytes, and which it was.
    /// - Throws: `EvidenceFilesError` with code `.malicious`.
    public func scan(_ bytes: [UInt8]) async throws(EvidenceFilesError) -> (KeptFile.Scan, scanner: String?) {
        switch await scanner.finding(in: bytes) {
        case .clean(let program): (.clean, program)
        case .malicious: throw EvidenceFilesError(.malicious)
        case .notScanned: (.notScanned, nil)
        }
    }
}
