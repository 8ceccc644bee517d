public import Storage

/// The opportunity to replace an associated person or sub-contractor, before the bidder suffers for it (Procurement Act 2023
/// s26(3), s27(4), s28(5)). The latest of a party stands.
public struct ReplacementOffer: Sendable, Hashable, Codable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case offered
        case replaced
        case declined
    }

    public var party: ID<Party>
    public var state: State
    public var on: Day
    public var until: Day?
    public var note: String

    public init(
        party: ID<Party>, state: State, on: Day, until: Day?, note: String
    ) {
        self.party = party
        self.state = state
        self.on = on
        self.until = until
        self.note = note
    }
}
