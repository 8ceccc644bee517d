public import AuditTrail

/// Some entries of the trail, and where it goes on.
public struct TrailPage: Sendable {
    public var entries: [TrailEntry]
    /// Where the next page begins; nil at the end. There may be one without entries on this page: see `searchedTo`.
    public var next: TrailPlace?
    /// Set where a search by words has looked through as much as one page may cost before it found a page full.
    public var searchedTo: TrailPlace?

    public init(entries: [TrailEntry], next: TrailPlace? = nil, searchedTo: TrailPlace? = nil) {
        self.entries = entries
        self.next = next
        self.searchedTo = searchedTo
    }
}
