/// How many reports wait for a recipient.
public struct WaitingReports: Sendable, Hashable {
    /// Nobody has looked at them.
    public var arrived = 0
    /// By what the list can show: late, whose reporter waits, offered.
    public var counts: [ReportFilter.Show: Int] = [:]

    public init() {}
}
