public import Storage

/// A file that is kept as evidence, without its bytes.
public struct KeptFile: Sendable, Hashable {
    /// What the search for malicious software found.
    public enum Scan: String, Sendable, CaseIterable {
        case clean
        /// There is no scanner here, or it did not answer in time.
        case notScanned
    }

    public var id: ID<KeptFile>
    /// Its name on the machine of whoever sent it, without folders.
    public var name: String
    public var type: EvidenceFileType
    /// In bytes.
    public var size: Int
    /// SHA-256 (FIPS 180-4) in 64 lower-case hexadecimal digits: whoever has the file can show that it is the same.
    public var sha256: String
    public var scan: Scan
    /// The scanner that looked, such as `clamdscan`; nil where none did.
    public var scanner: String?
    public var keptAt: Timestamp
}
