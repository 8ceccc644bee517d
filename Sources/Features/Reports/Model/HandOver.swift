public import Access
public import ReportChannels
public import Storage

/// A report that is handed on to another force or partner.
public struct HandOver: Sendable, Hashable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case offered
        case accepted
        case refused
        /// Taken back before there was an answer.
        case withdrawn
    }

    /// Why it was not taken.
    public enum RefusalReason: String, Sendable, Codable, CaseIterable {
        case notOurArea
        case notOurTask
        case knownAlready
        case tooLittleToGoOn
    }

    public var id: ID<HandOver>
    public var report: ID<Report>
    public var from: ID<Organisation>
    public var fromChannel: ID<ReportChannel>
    /// The channel of another organisation in this installation; nil where it went to a partner outside.
    public var to: ID<ReportChannel>?
    /// The name of the body that it went to.
    public var name: String
    /// What the body calls it, as the reporter is told.
    public var reference: String
    public var state: State
    public var refusal: RefusalReason?
    public var offeredAt: Timestamp
    public var answeredAt: Timestamp?
}
