public import FollowTheMoney
public import Storage

/// One entry of a list.
public struct ListEntry: Sendable, Hashable {
    public var id: ID<ListEntry>
    public var list: ID<Watchlist>
    /// What the list itself calls the entry; stable from version to version.
    public var key: String
    public var entity: FollowTheMoneyEntity
    /// False once a newer version no longer has it.
    public var isCurrent: Bool
}
