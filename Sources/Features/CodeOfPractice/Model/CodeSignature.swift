public import Access
public import Storage

/// That somebody signed a version for the organisation, while signed in as themself.
public struct CodeSignature: Sendable, Hashable {
    public var id: ID<CodeSignature>
    public var signatory: Signatory
    public var person: ID<Person>
    /// The name as it was when they signed.
    public var name: String
    public var signedAt: Timestamp
    /// The fingerprint of the text that they signed.
    public var fingerprint: String
    /// When and why they took it back; nil while it stands.
    public var withdrawnAt: Timestamp?
    public var withdrawnReason: String?
}
