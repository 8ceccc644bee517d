import Access
public import ReportChannels
public import Storage

/// Which reports a desk looks at, by what stands in clear.
public struct ReportFilter: Sendable, Hashable {
    public enum Show: String, Sendable, CaseIterable {
        /// Neither closed nor destroyed.
        case open
        case closed
        /// Past the hour by which somebody had to look.
        case late
        /// The reporter wrote and waits.
        case waiting
        case mine
        /// Offered by another organisation.
        case offered
        case all
    }

    public var show = Show.open
    public var channel: ID<ReportChannel>?
    public var risk: Report.Risk?
    public var language: String?
    public var role: ReporterRole?
    /// Newest first, rather than the most urgent.
    public var isByArrival = false

    public init() {}
}
