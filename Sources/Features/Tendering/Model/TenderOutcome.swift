/// What a person decides about a bidder.
public enum TenderOutcome: String, Sendable, Codable, CaseIterable {
    /// The tender goes on.
    case goOn
    /// The bidder is asked first.
    case ask
    /// To the commercial lead.
    case refer
    /// The tender is disregarded, or the supplier excluded; takes two people.
    case exclude
}
