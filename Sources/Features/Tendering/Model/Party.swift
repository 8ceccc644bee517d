public import NameMatching
public import Screening
public import Storage

/// Who bids, or stands behind a bid, as somebody stated it. Never changed: who is replaced gets an end, and another comes.
public struct Party: Sendable, Hashable {
    /// Whether it is a human being.
    public enum Nature: String, Sendable, Codable, CaseIterable {
        case person
        case organisation
        case unknown

        /// What the comparison of names takes it for; the unknown meets both.
        public var schema: EntitySchema {
            switch self {
            case .person: .person
            case .organisation: .company
            case .unknown: .legalEntity
            }
        }
    }

    /// Where its name comes from.
    public enum Origin: String, Sendable, Codable, CaseIterable {
        case typed
        case table
        /// A file of beneficial ownership.
        case ownership
    }

    public var id: ID<Party>
    public var bidder: ID<Bidder>
    public var draft: PartyDraft
    public var origin: Origin
    public var addedAt: Timestamp
    /// Since when it is no longer part of the tender, because another took its place.
    public var endedAt: Timestamp?

    public init(
        id: ID<Party>, bidder: ID<Bidder>, draft: PartyDraft, origin: Origin, addedAt: Timestamp,
        endedAt: Timestamp? = nil
    ) {
        self.id = id
        self.bidder = bidder
        self.draft = draft
        self.origin = origin
        self.addedAt = addedAt
        self.endedAt = endedAt
    }

    public var relation: PartyRelation { draft.relation }
    public var name: String { draft.name }

    /// As the lists are asked for it.
    public var screened: ScreenedParty {
        ScreenedParty(
            name: draft.name, schema: draft.nature.schema, otherNames: draft.otherNames,
            countries: draft.country.map { [$0] } ?? [],
            birthDate: draft.nature == .person ? draft.birth : nil,
            numbers: draft.number.map { [ScreenedParty.Number(scheme: draft.scheme.rawValue, value: $0)] } ?? [])
    }
}
