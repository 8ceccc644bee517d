public import Storage

/// A bidder that was awarded a contract, as the program last looked at it by itself.
public struct AwardWatch: Sendable, Hashable {
    public var bidder: ID<Bidder>
    public var name: String
    public var procurement: ID<Procurement>
    public var title: String
    public var watchedAt: Timestamp
    /// Things on its file that wait for a person since.
    public var waiting: Int
}
