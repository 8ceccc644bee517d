public import Access
public import Storage

/// A key pair that reports are sealed to: a person's, or a channel's recovery key, whose private half is on paper.
public struct RecipientKey: Sendable, Hashable {
    public var id: ID<RecipientKey>
    public var person: ID<Person>?
    /// Of a recovery key.
    public var channel: ID<ReportChannel>?
    /// X25519, 32 bytes.
    public var publicKey: [UInt8]
    /// The private half under a passphrase that this program never learns, as JSON (`Sealing.WrappedKey`); nil of a recovery key.
    public var wrapped: String?
    public var madeAt: Timestamp
    /// Set once another took its place. It goes on opening what was sealed to it.
    public var retiredAt: Timestamp?
}
