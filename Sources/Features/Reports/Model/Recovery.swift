public import Storage

/// One use of a channel's recovery key, as everybody in the channel sees it.
public struct Recovery: Sendable, Hashable {
    public var channelName: String
    public var welshChannelName: String
    public var person: String
    public var at: Timestamp
    public var reports: Int
}
