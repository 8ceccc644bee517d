public import Screening
public import Storage

/// What a person says of a candidate that a screening gave. It stands until the party or the entry changes.
public struct CandidateAnswer: Sendable, Hashable, Codable {
    public var party: ID<Party>
    /// As it was shown.
    public var candidate: PartyCandidate
    public var verdict: Verdict
    public var reason: String

    public init(
        party: ID<Party>, candidate: PartyCandidate, verdict: Verdict, reason: String
    ) {
        self.party = party
        self.candidate = candidate
        self.verdict = verdict
        self.reason = reason
    }
}
