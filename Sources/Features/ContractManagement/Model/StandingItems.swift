/// What contract meetings always come back to: ours by their codes, and those of the organisation in its own words.
public struct StandingItems: Sendable, Hashable {
    /// The items we propose.
    public enum Usual: String, Sendable, Hashable, CaseIterable {
        case subcontractors
        case workforce
        case wagesAndHours
        case recruitment
        case complaints
        case correctiveSteps
        case changes
        case training
    }

    /// In the order of `Usual`.
    public var usual: [Usual]
    public var own: [String]

    public init(usual: [Usual] = Usual.allCases, own: [String] = []) {
        self.usual = usual
        self.own = own
    }
}
