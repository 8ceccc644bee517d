public import Languages
import Storage
public import Suppliers

/// A question that is put to bidders: one of the program's own bank, whose words stand in the catalogue, or one of the
/// organisation's own. A question that changes gets another version; answers name the version they were given to.
public struct TenderQuestion: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case yesNo
        case text
    }

    /// Which answer passes, and what failing means.
    public struct PassRule: Sendable, Hashable {
        public var passesOn: Bool
        /// False: a fail is a mandatory fail. True: it goes to a person with what the bidder says in mitigation.
        public var isDiscretionary: Bool
    }

    /// The questions of the bank.
    public enum Bank: String, Sendable, Codable, CaseIterable {
        case slaveryConviction
        case slaveryConvictionDetail
        case labourOrder
        case labourOrderDetail
        case slaveryEvidence
        case slaveryEvidenceDetail
        case turnoverReached
        case statementPublished
        case statementAddress
        case blacklisting
        case blacklistingDetail
        case feesCharged
        case feesRepaid
        case labourProvider
        case labourLicence
        case wagesOnTime
        case chainKnown
        case chainMap
        case raisedConcern
        case findingProcess
    }

    /// The words of a question of the organisation's own.
    public struct OwnWords: Sendable, Hashable {
        public var text: BilingualText
        /// What a good answer holds; may be empty.
        public var guidance: BilingualText
    }

    public var id: Identifier
    public var version: Int
    public var kind: Kind
    /// Asked only where that question was answered so.
    public var opensOn: (question: Identifier, answer: Bool)?
    public var passRule: PassRule?
    /// How much a person's score of the answer, 0 to 4, counts; 0 where it is not scored.
    public var weight: Int
    /// The tiers in which it is put to bidders.
    public var tiers: Set<RiskTier>
    /// nil for a question of the bank.
    public var own: OwnWords?

    public var isScored: Bool { weight > 0 }

    public static func == (left: TenderQuestion, right: TenderQuestion) -> Bool {
        left.id == right.id && left.version == right.version
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(version)
    }
}
