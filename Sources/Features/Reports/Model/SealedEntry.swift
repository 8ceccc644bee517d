public import Access
public import Sealing
public import Storage

/// An entry of a report as it is kept: nobody reads it without a key.
public struct SealedEntry: Sendable, Hashable {
    public var name: SealName
    public var kind: EntryKind
    /// Nonce, ciphertext, tag (docs/sealing.md).
    public var sealed: [UInt8]
    /// When it was kept; nil before.
    public var at: Timestamp?
    /// Who of the desk wrote it; nil for a reporter's.
    public var person: ID<Person>?

    public init(name: SealName, kind: EntryKind, sealed: [UInt8], at: Timestamp? = nil, person: ID<Person>? = nil) {
        self.name = name
        self.kind = kind
        self.sealed = sealed
        self.at = at
        self.person = person
    }
}
