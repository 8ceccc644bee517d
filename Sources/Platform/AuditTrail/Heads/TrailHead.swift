public import Storage

/// The end of the chain at a moment, signed. Kept outside the store, it proves what the chain was: whoever holds the database
/// alone can build the whole chain anew, but not one that ends where a head says.
public struct TrailHead: Sendable, Hashable {
    public var at: Timestamp
    /// The last link's position.
    public var position: Int64
    /// The last link's hash, 32 bytes.
    public var hash: [UInt8]
    /// The process that signed.
    public var node: String
    /// The name of the key that signed: see `TrailPublicKey.name`.
    public var keyName: String
    /// Ed25519 (RFC 8032), 64 bytes.
    public var signature: [UInt8]

    public init(
        at: Timestamp, position: Int64, hash: [UInt8], node: String, keyName: String, signature: [UInt8]
    ) {
        self.at = at
        self.position = position
        self.hash = hash
        self.node = node
        self.keyName = keyName
        self.signature = signature
    }

    /// What is signed.
    var message: [UInt8] {
        var encoding = CanonicalEncoding()
        encoding.append("manumit trail head 1")
        encoding.append(at.milliseconds)
        encoding.append(position)
        encoding.append(hash)
        encoding.append(node)
        encoding.append(keyName)
        return encoding.bytes
    }
}
