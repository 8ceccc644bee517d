public import Storage
public import Watchlists

/// A list that suppliers are checked against, with what a link to it leads to.
public struct Watchlist: Sendable, Hashable {
    public var id: ID<Watchlist>
    public var name: String
    public var consequence: ListConsequence
    public var current: ListVersion
    /// Suppliers with a hit on it that waits for a person.
    public var openHits: Int
    /// Links to it that people have confirmed.
    public var confirmedHits: Int
}

/// One edition of a list as it was loaded: a check names the editions it used.
public struct ListVersion: Sendable, Hashable {
    public var id: ID<ListVersion>
    public var number: Int
    public var format: WatchlistFormat
    /// The file or folder it was loaded from, by name.
    public var fileName: String
    /// The day the publisher put on it; nil where the file does not say.
    public var publishedOn: String?
    /// SHA-256 of all its bytes, in hexadecimal.
    public var checksum: String
    public var entries: Int
    public var added: Int
    public var changed: Int
    public var removed: Int
    public var importedAt: Timestamp
}

/// A list's page.
public struct WatchlistDetail: Sendable {
    public var list: Watchlist
    /// Newest first.
    public var versions: [ListVersion]
    /// Entries by schema: how many have names that can be compared, and how many not (regions, goods).
    public var schemas: [String: Int]
}
