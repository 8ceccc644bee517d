public import Access
public import AuditTrail
public import PhotoCleaning
public import ReportChannels
public import Reports
public import Storage

/// The services of hearing what people report.
public struct HearingServices: Sendable {
    public var channels: ReportChannels
    public var reports: Reports
    /// Makes copies of photos without what is hidden in them.
    public var cleaner = PhotoCleaner()
    /// Reports that are being written, as browsers carry them.
    public var drafts: ReportDrafts

    public init(store: any Store, clock: Clock, trail: AuditTrail, key: SecretKey) {
        channels = ReportChannels(store: store, clock: clock, trail: trail)
        reports = Reports(store: store, clock: clock, trail: trail, channels: channels)
        drafts = ReportDrafts(key: key, clock: clock)
    }

    /// The tables of all of them, in the order in which they refer to each other.
    public static let migrations: [Migration] = ReportChannels.migrations + Reports.migrations
}
