/// A file as somebody sends it.
public struct SentFile: Sendable {
    public var name: String
    public var bytes: [UInt8]

    /// - Parameters:
    ///   - name: as it was called where it comes from.
    ///   - bytes: the whole of it; what is larger than `EvidenceFileRule.largest` is refused.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
