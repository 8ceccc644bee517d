public import Storage

/// What is put right for the workers themselves: how many, never who.
public struct Remedy: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case wages
        case documents
        case housing
        case recruitmentFees
        case health
        case other
    }

    public enum State: String, Sendable, CaseIterable {
        case agreed
        case underWay
        /// The supplier says that it is done, with evidence.
        case done
        /// The workers or their representative say so too.
        case confirmed
        /// The supplier refused; the reason is kept.
        case refused

        /// Whether it still has to be brought to its end.
        public var isOpen: Bool { self == .agreed || self == .underWay || self == .done }
    }

    /// Who said that it reached the workers.
    public enum Witness: String, Sendable, CaseIterable {
        case workers
        case representative
    }

    /// One change of state with its evidence.
    public struct Entry: Sendable, Hashable {
        public var at: Timestamp
        public var state: State
        public var evidence: String
        public var witness: Witness?
        public var by: String?

        public init(at: Timestamp, state: State, evidence: String, witness: Witness? = nil, by: String? = nil) {
            self.at = at
            self.state = state
            self.evidence = evidence
            self.witness = witness
            self.by = by
        }
    }

    public var id: ID<Remedy>
    public var basis: Basis
    public var kind: Kind
    /// How many people it is for; nil where nobody knows yet. Not zero.
    public var people: Int?
    public var what: String
    public var due: Day
    public var state: State
    /// Oldest first.
    public var entries: [Entry]

    public init(
        id: ID<Remedy>, basis: Basis, kind: Kind, people: Int?, what: String, due: Day, state: State,
        entries: [Entry] = []
    ) {
        self.id = id
        self.basis = basis
        self.kind = kind
        self.people = people
        self.what = what
        self.due = due
        self.state = state
        self.entries = entries
    }

    /// A remedy before it is kept.
    public struct Draft: Sendable {
        public var basis: Basis?
        public var kind: Kind
        /// As it was typed: a whole number, or empty for unknown.
        public var people: String
        public var what: String
        public var due: Day?

        public init(basis: Basis?, kind: Kind, people: String, what: String, due: Day?) {
            self.basis = basis
            self.kind = kind
            self.people = people
            self.what = what
            self.due = due
        }
    }
}
