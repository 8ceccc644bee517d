/// The public half of a key that reports are sealed to: a recipient's or a channel's recovery key.
public struct RecipientPublicKey: Sendable, Hashable {
    /// In bytes (X25519, RFC 7748).
    public static let length = 32

    /// The identifier of the key in the database; what is sealed is bound to it.
    public var id: String
    public var bytes: [UInt8]

    /// - Returns: nil unless there are 32 bytes that are not all zero, which stand for no key.
    public init?(id: String, bytes: [UInt8]) {
        guard bytes.count == Self.length, bytes.contains(where: { $0 != 0 }) else { return nil }
        self.id = id
        self.bytes = bytes
    }
}
