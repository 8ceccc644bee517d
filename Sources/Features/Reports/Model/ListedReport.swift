import Access

/// A line of the desk's list.
public struct ListedReport: Sendable, Hashable {
    public var report: Report
    public var channelName: String
    public var welshChannelName: String
    public var assigneeName: String?
    /// Offered by another organisation and not answered yet.
    public var isOffered: Bool
}
