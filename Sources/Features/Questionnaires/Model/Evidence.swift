public import Storage

/// A document that was sent with an answer, without its bytes.
public struct Evidence: Sendable, Hashable {
    /// What the first bytes say it is.
    public enum FileType: String, Sendable, CaseIterable {
        case pdf, png, jpeg, office, text
    }

    /// What the search for malicious software found.
    public enum Scan: String, Sendable, CaseIterable {
        case clean
        /// There is no scanner here, or it did not answer in time.
        case notScanned
    }

    /// The most bytes of one document: 10 MB.
    public static let largest = 10 << 20

    public var id: ID<Evidence>
    public var question: String
    /// Its name on the sender's machine, without folders.
    public var name: String
    public var type: FileType
    public var size: Int
    /// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
    public var digest: String
    public var scan: Scan
    /// The scanner that looked, such as `clamdscan`; nil where none did.
    public var scanner: String?
    public var by: String
    public var sentAt: Timestamp
}
