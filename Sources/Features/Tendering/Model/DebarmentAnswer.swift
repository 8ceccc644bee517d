public import Storage

/// What a person says of a party and an entry of the debarment list. The latest of a party and entry stands.
public struct DebarmentAnswer: Sendable, Hashable, Codable {
    public var party: ID<Party>
    /// As it stood.
    public var entry: DebarmentEntry
    public var listVersion: Int
    public var listChecksum: String
    public var isSame: Limb
    /// Whether an entry for national security describes this contract (Procurement Act 2023 s57(3)).
    public var coversContract: Limb
    public var reason: String

    public init(
        party: ID<Party>, entry: DebarmentEntry, listVersion: Int, listChecksum: String, isSame: Limb,
        coversContract: Limb, reason: String
    ) {
        self.party = party
        self.entry = entry
        self.listVersion = listVersion
        self.listChecksum = listChecksum
        self.isSame = isSame
        self.coversContract = coversContract
        self.reason = reason
    }
}
