public import Storage

/// The debarment list as the organisation held it from a moment on. Each change makes a whole new version.
public struct DebarmentVersion: Sendable, Hashable {
    public var id: ID<DebarmentVersion>
    /// From 1.
    public var number: Int
    /// The file it came from; nil where an entry was added or taken away by hand.
    public var fileName: String?
    /// SHA-256 of the entries as they are kept, in hexadecimal.
    public var checksum: String
    public var entries: [DebarmentEntry]
    public var madeAt: Timestamp
    public var by: String?
}
