public import Access
public import Storage

/// One entry of a bidder's file: what, when, by whom. The store refuses to change or remove it.
public struct BidderRecord: Sendable, Hashable {
    public var id: ID<BidderRecord>
    public var entry: BidderEntry
    public var at: Timestamp
    public var person: ID<Person>?
    /// The person's name.
    public var by: String?

    public init(id: ID<BidderRecord>, entry: BidderEntry, at: Timestamp, person: ID<Person>?, by: String? = nil) {
        self.id = id
        self.entry = entry
        self.at = at
        self.person = person
        self.by = by
    }
}
