/// Who stands behind a body, as far as a register tells, and where it tells nothing.
public struct StandingBehind: Sendable, Hashable {
    /// A person at the end of a chain.
    public struct Person: Sendable, Hashable {
        public var party: OwnershipParty
        /// The relations from the body up to the person, by a shortest way.
        public var relations: [OwnershipRelation]

        public init(party: OwnershipParty, relations: [OwnershipRelation]) {
            self.party = party
            self.relations = relations
        }
    }

    /// A place where the chain ends without a person.
    public struct Gap: Sendable, Hashable {
        /// Why nobody is known further up.
        public enum Cause: Sendable, Hashable {
            /// No statement in force says who owns it. For a body this is unknown, never nobody.
            case noStatement
            /// A statement says that it does not say, with the source's code.
            case unspecified(reason: String?)
            /// A statement points to a party that is not in the register.
            case missingParty(String)
        }
        /// The body above which nothing is known.
        public var entity: String
        public var cause: Cause

        public init(entity: String, cause: Cause) {
            self.entity = entity
            self.cause = cause
        }
    }

    /// Each person once, nearest first.
    public var persons: [Person] = []
    /// Where the chains end without one.
    public var gaps: [Gap] = []
    /// Every body on the way up, without the one that was asked about, nearest first.
    public var entities: [OwnershipParty] = []
    /// Whether bodies own each other in a circle.
    public var hasLoop = false
    /// Whether the walk was stopped by `OwnershipLimits.depth` or `visits`: there is more above.
    public var isCutOff = false

    public init() {}

    /// Whether every chain ends in a person who is known or protected, with nothing left open.
    public var isComplete: Bool {
        gaps.isEmpty && !isCutOff && !persons.isEmpty
            && persons.allSatisfy { $0.party.disclosure == .known || $0.party.disclosure == .protected }
    }
}
