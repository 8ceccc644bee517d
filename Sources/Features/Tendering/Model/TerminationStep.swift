public import Storage

/// A step on the way to ending an awarded contract because the supplier, or somebody it relies on, is excluded or excludable
/// (Procurement Act 2023 s78; the subsections are to be checked against the official text).
public struct TerminationStep: Sendable, Hashable, Codable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// The ground is looked at, with the reason.
        case considered
        /// The supplier was told of the intention, the ground and why.
        case notified
        /// What it said in answer, or that nothing came in time.
        case heard
        /// It put somebody else in the place.
        case replaced
        /// The contract goes on.
        case goesOn
        /// One person would end the contract.
        case end
        /// A second person agrees: the contract is ended as a contract, with those who do its work looked after first.
        case agreed
    }

    public enum Ground: String, Sendable, Codable, CaseIterable {
        /// The supplier itself, or by somebody connected with it, has become or is found excluded or excludable.
        case supplier
        /// By reference to an associated person.
        case associatedPerson
        /// A sub-contractor is. Counts only where sub-contractors were asked about at tender (s28).
        case subcontractor

        /// Whether the supplier first gets a chance to replace somebody.
        public var allowsReplacement: Bool { self != .supplier }
    }

    public var state: State
    public var ground: Ground
    public var on: Day
    /// Until when the supplier may answer, once it is notified.
    public var until: Day?
    public var text: String

    public init(state: State, ground: Ground, on: Day, until: Day? = nil, text: String) {
        self.state = state
        self.ground = ground
        self.on = on
        self.until = until
        self.text = text
    }
}
