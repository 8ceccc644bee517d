/// What a look at all awarded bidders gave.
public struct WatchReport: Sendable, Hashable, Codable {
    public var bidders = 0
    /// Parties that were compared anew, because a list had changed.
    public var compared = 0
    /// Bidders on whose file something waits.
    public var waiting = 0
}
