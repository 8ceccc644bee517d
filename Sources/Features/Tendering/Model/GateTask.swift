public import Storage

/// Something that the law, or a stated rule, asks of the buyer before or after a decision.
public struct GateTask: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case screen
        case screenAgain
        case answerCandidates
        case stopAndReport
        case askInformation
        case settleGrounds
        case hear
        case offerReplacement
        case askAboutForeignListing
        case checkStatement
        case askQuestions
        case mandatoryFail
        case weighMitigation
        case notifyLowPrice
        case leadPending
        case secondPerson
        case sendNotice
        case answerAppeal
        case considerExcludable
        case stateInterest
        case noCallOff
        case sendLetter
        case considerTermination
        case goOnWithTermination
        case linkSupplier
    }

    public enum Urgency: String, Sendable, Codable, CaseIterable {
        /// The gate stops until it is done.
        case stops
        /// Before a decision.
        case before
        /// With a day by which it is due.
        case dated
    }

    public var kind: Kind
    public var urgency: Urgency
    public var source: LegalSource
    public var party: ID<Party>?
    public var due: Day?
    /// How many things it is about.
    public var count: Int
}
