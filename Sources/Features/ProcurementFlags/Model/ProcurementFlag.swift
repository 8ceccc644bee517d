public import Storage

/// What an indicator of procurement data says of a contract, a supplier or a buyer: a reason to look, never a verdict. A person
/// may set it aside with a reason, and take that back.
public struct ProcurementFlag: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        case open
        /// Set aside by a person with a reason.
        case dismissed
    }

    /// One figure behind the flag, by the name that `ProcurementIndicators` gives it.
    public struct Figure: Sendable, Hashable {
        public var name: String
        public var value: Double

        public init(name: String, value: Double) {
            self.name = name
            self.value = value
        }
    }

    public var id: ID<ProcurementFlag>
    /// The code of the indicator: `U03`.
    public var indicator: String
    public var subject: FlagSubject
    /// The title of the contract, or the name of the supplier or buyer, as it was when the flag was raised.
    public var subjectName: String
    public var figures: [Figure]
    public var source = FlagSource.register
    /// The version of the definitions.
    public var definitions: String
    public var state: State
    public var raised: Timestamp
    /// When it was computed last.
    public var seen: Timestamp
    /// Since when the data raise it no more; nil while they do.
    public var gone: Timestamp?
}
