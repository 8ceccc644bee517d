public import AuditTrail
public import Storage

/// A place in the trail, to go on from.
public struct TrailPlace: Sendable, Hashable {
    public var at: Timestamp
    public var id: String

    public init(_ entry: TrailEntry) {
        at = entry.at
        id = entry.id.text
    }

    /// Reads `text`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let at = Int64(parts[0]), let id = ID<TrailEntry>(parts[1]) else { return nil }
        self.at = Timestamp(milliseconds: at)
        self.id = id.text
    }

    /// As an address carries it.
    public var text: String { "\(at.milliseconds).\(id)" }
}
