public import Access
public import ReportChannels
public import Sealing
public import Storage

/// What of a report stands in clear: what routing and clocks need, and nothing of what was reported.
public struct Report: Sendable, Hashable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Nobody has looked at it.
        case arrived
        case open
        case closed
        /// Its keys are destroyed. What stands here is left for the figures.
        case destroyed
    }

    /// Where it was sealed.
    public enum SealedBy: String, Sendable, Codable, CaseIterable {
        case browser
        /// By the server, before it was written anywhere: the reporter's browser ran no scripts.
        case arrival
    }

    public enum Risk: String, Sendable, Codable, CaseIterable {
        case now
        case soon
        case routine
    }

    public enum CloseReason: String, Sendable, Codable, CaseIterable {
        case dealtWith
        case handedOn
        case duplicate
        case noPolicingPurpose
        case cannotBeFollowed
        case practice
    }

    public var id: ID<Report>
    public var organisation: ID<Organisation>
    public var channel: ID<ReportChannel>
    public var seal: SealName
    /// The code of the language that it was written in and is answered in: `en`, `cy`, `ro`.
    public var language: String
    public var role: ReporterRole
    public var area: String?
    public var sealedBy: SealedBy
    public var arrivedAt: Timestamp
    /// Flags that the reporter agreed to show before anybody opens the report.
    public var isDanger = false
    public var isChild = false
    public var state = State.arrived
    public var risk: Risk?
    public var assignee: ID<Person>?
    /// Until when somebody has to have looked at it.
    public var lookBy: Timestamp
    public var lookedAt: Timestamp?
    public var assessedAt: Timestamp?
    public var answeredAt: Timestamp?
    /// When the reporter last wrote and nobody has answered since.
    public var wroteAt: Timestamp?
    public var closedAt: Timestamp?
    public var closeReason: CloseReason?
    public var withdrawnAt: Timestamp?
    /// When its keys are destroyed, unless something holds it; nil while it is open.
    public var destroyAt: Timestamp?
    public var destroyedAt: Timestamp?
}
