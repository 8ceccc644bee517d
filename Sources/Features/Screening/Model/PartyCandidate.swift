public import NameMatching
public import Storage

/// A list entry that may be the party that was screened: a question for a person, never a verdict.
public struct PartyCandidate: Sendable, Hashable, Codable {
    public var entry: ID<ListEntry>
    /// What the list itself calls the entry; stable from edition to edition.
    public var entryKey: String
    public var caption: String
    public var list: ID<Watchlist>
    public var listName: String
    public var listVersion: Int
    /// SHA-256 of the edition, in hexadecimal.
    public var listChecksum: String
    /// What a confirmed link to the list leads to.
    public var consequence: ListConsequence
    /// The score and every word's part in it.
    public var comparison: Comparison

    public init(
        entry: ID<ListEntry>, entryKey: String, caption: String, list: ID<Watchlist>, listName: String,
        listVersion: Int, listChecksum: String, consequence: ListConsequence, comparison: Comparison
    ) {
        self.entry = entry
        self.entryKey = entryKey
        self.caption = caption
        self.list = list
        self.listName = listName
        self.listVersion = listVersion
        self.listChecksum = listChecksum
        self.consequence = consequence
        self.comparison = comparison
    }
}
