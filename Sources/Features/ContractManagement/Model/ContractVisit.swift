public import Storage

/// A visit under the contract's right to investigate.
public struct ContractVisit: Sendable, Hashable {
    public enum Manner: String, Sendable, CaseIterable {
        case announced
        case unannounced
    }

    public enum State: String, Sendable, CaseIterable {
        case planned
        case done
        case cancelled
    }

    public var id: ID<ContractVisit>
    public var basis: Basis
    public var manner: Manner
    public var plannedOn: Day
    /// Who goes, by office: never workers.
    public var visitors: String
    public var state: State
    public var visitedOn: Day?
    /// What was found, item by item; items that are not there were not seen.
    public var findings: [VisitItem: VisitFinding]
    /// What was seen, in words that name nobody.
    public var seen: String
    public var followUp: String

    public init(
        id: ID<ContractVisit>, basis: Basis, manner: Manner, plannedOn: Day, visitors: String, state: State,
        visitedOn: Day? = nil, findings: [VisitItem: VisitFinding] = [:], seen: String = "", followUp: String = ""
    ) {
        self.id = id
        self.basis = basis
        self.manner = manner
        self.plannedOn = plannedOn
        self.visitors = visitors
        self.state = state
        self.visitedOn = visitedOn
        self.findings = findings
        self.seen = seen
        self.followUp = followUp
    }

    /// What is known before a visit.
    public struct Draft: Sendable {
        public var basis: Basis?
        public var manner: Manner
        public var plannedOn: Day?
        public var visitors: String

        public init(basis: Basis?, manner: Manner, plannedOn: Day?, visitors: String) {
            self.basis = basis
            self.manner = manner
            self.plannedOn = plannedOn
            self.visitors = visitors
        }
    }

    /// What a visit brought.
    public struct Report: Sendable {
        public var visitedOn: Day?
        public var findings: [VisitItem: VisitFinding]
        public var seen: String
        public var followUp: String

        public init(visitedOn: Day?, findings: [VisitItem: VisitFinding], seen: String, followUp: String) {
            self.visitedOn = visitedOn
            self.findings = findings
            self.seen = seen
            self.followUp = followUp
        }
    }
}
