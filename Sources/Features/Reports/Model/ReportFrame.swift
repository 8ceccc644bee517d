public import Access
import ReportChannels
public import Storage

/// A report as the desk's page shows it before anybody opens it: what stands in clear, what has been done about it, and who else can read it.
public struct ReportFrame: Sendable, Hashable {
    /// Somebody of the asking person's organisation who holds a key to the report.
    public struct Colleague: Sendable, Hashable {
        public var person: ID<Person>
        public var name: String

        public init(person: ID<Person>, name: String) {
            self.person = person
            self.name = name
        }
    }

    public var report: Report
    public var channelName: String
    public var welshChannelName: String
    /// By name, the asking person among them.
    public var colleagues: [Colleague]
    /// Names by their identifiers, for the assignee, holds and outcomes.
    public var names: [ID<Person>: String]
    public var handovers: [HandOver]
    public var holds: [Hold]
    public var outcomes: [Outcome]
    /// An offer that waits for the asking person's organisation: until it is answered nothing else can be done.
    public var offer: HandOver?

    public init(
        report: Report, channelName: String, welshChannelName: String, colleagues: [Colleague] = [],
        names: [ID<Person>: String] = [:], handovers: [HandOver] = [], holds: [Hold] = [], outcomes: [Outcome] = [],
        offer: HandOver? = nil
    ) {
        self.report = report
        self.channelName = channelName
        self.welshChannelName = welshChannelName
        self.colleagues = colleagues
        self.names = names
        self.handovers = handovers
        self.holds = holds
        self.outcomes = outcomes
        self.offer = offer
    }
}
