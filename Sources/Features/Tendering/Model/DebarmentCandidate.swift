public import NameMatching

/// An entry of the debarment list that may be a party: a question for a person.
public struct DebarmentCandidate: Sendable, Hashable {
    public var party: Party
    public var entry: DebarmentEntry
    public var comparison: Comparison
}
