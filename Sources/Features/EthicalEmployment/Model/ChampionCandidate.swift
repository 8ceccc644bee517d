public import Access
public import Storage

/// A person of the organisation who can be named as champion.
public struct ChampionCandidate: Sendable, Hashable {
    public var person: ID<Person>
    public var name: String
}
