/// A mention of a party: a buyer, a supplier of an award.
public struct PartyReference: Sendable, Hashable, Codable {
    /// The party's `id` in the same release.
    public var id: String?
    /// The name in the mention, or the party's where the mention has none.
    public var name: String?
    /// Whether a party of this release has that id.
    public var isResolved: Bool

    public init(id: String?, name: String?, isResolved: Bool) {
        self.id = id
        self.name = name
        self.isResolved = isResolved
    }

    /// Whether nothing tells who is meant: neither a name nor a party.
    public var isUnlinkable: Bool { name == nil && !isResolved }
}
