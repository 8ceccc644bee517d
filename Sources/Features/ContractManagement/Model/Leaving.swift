public import Storage

/// The last step: ending a contract for a suspicion. Each state follows the one before it.
public struct Leaving: Sendable, Hashable {
    /// On what the contract is ended (Procurement Act 2023 section 78(2), text as at 12 March 2024; legislation.gov.uk), or a
    /// term of its own.
    public enum Ground: String, Sendable, CaseIterable {
        /// The supplier is excluded or excludable since the award.
        case supplier
        /// The supplier is so because of an associated person.
        case associatedPerson
        /// A sub-contractor is so. Needs the questions of section 28 to have been asked at tender.
        case subcontractor
        /// A term of the contract itself, such as a code of practice.
        case contractTerm

        /// Whether the supplier first gets a chance to replace somebody.
        public var allowsReplacement: Bool { self == .associatedPerson || self == .subcontractor }
    }

    public enum State: String, Sendable, CaseIterable {
        case proposed
        /// A second person agreed.
        case agreed
        /// The supplier was told of the intention, with reasons, and may answer.
        case noticeGiven
        case ended
        case withdrawn

        public var isOpen: Bool { self == .proposed || self == .agreed || self == .noticeGiven }
    }

    public var id: ID<Leaving>
    public var concern: ID<Concern>
    public var ground: Ground
    public var reasons: String
    /// What becomes of the workers and of what is still owed to them.
    public var workers: String
    public var asked28: Bool
    public var state: State
    public var proposedBy: String?
    public var agreedBy: String?
    public var noticeOn: Day?
    /// Until when the supplier may say what speaks against it.
    public var representationsUntil: Day?
    /// Until when the supplier may replace the associated person or sub-contractor.
    public var replacementUntil: Day?
    public var endedOn: Day?
    /// Why it was given up; empty where it was not.
    public var withdrawnBecause: String

    public init(
        id: ID<Leaving>, concern: ID<Concern>, ground: Ground, reasons: String, workers: String, asked28: Bool,
        state: State, proposedBy: String? = nil, agreedBy: String? = nil, noticeOn: Day? = nil,
        representationsUntil: Day? = nil, replacementUntil: Day? = nil, endedOn: Day? = nil,
        withdrawnBecause: String = ""
    ) {
        self.id = id
        self.concern = concern
        self.ground = ground
        self.reasons = reasons
        self.workers = workers
        self.asked28 = asked28
        self.state = state
        self.proposedBy = proposedBy
        self.agreedBy = agreedBy
        self.noticeOn = noticeOn
        self.representationsUntil = representationsUntil
        self.replacementUntil = replacementUntil
        self.endedOn = endedOn
        self.withdrawnBecause = withdrawnBecause
    }

    /// A proposal before it is kept.
    public struct Draft: Sendable {
        public var basis: Basis?
        public var ground: Ground
        public var reasons: String
        public var workers: String
        public var asked28: Bool

        public init(basis: Basis?, ground: Ground, reasons: String, workers: String, asked28: Bool) {
            self.basis = basis
            self.ground = ground
            self.reasons = reasons
            self.workers = workers
            self.asked28 = asked28
        }
    }
}
