/// How many reports came through a channel in a time, and how soon they were looked at and answered. Numbers that could point to a person are
/// withheld (`SmallNumbers`).
public struct ChannelFigures: Sendable, Hashable {
    public var channelName: String
    public var welshChannelName: String
    /// nil where it is withheld, as in all that follows.
    public var reports: Int?
    /// Medians in hours of those that were looked at and answered.
    public var hoursToLook: Int?
    public var hoursToAnswer: Int?
    /// How many were not looked at within the channel's time.
    public var late: Int?
    public var byLanguage: [String: Int?]
    public var byRole: [String: Int?]
    public var bySealing: [String: Int?]
}
