import Access
import Sealing
import Storage

/// A report as it is handed to a recipient's browser for comparing it with others: its keys, and what the reporter told.
public struct ComparableReport: Sendable, Hashable {
    public var report: Report
    public var channelName: String
    public var welshChannelName: String
    /// Sealed to the asking person's own keys, the newest first.
    public var keys: [SealedKey]
    /// What was reported and added, and the links that were kept. One that is larger than `ReportLimits.largestCompared` is left out.
    public var entries: [SealedEntry]
}
