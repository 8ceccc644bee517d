public import Suppliers

/// A question of the program's own bank. Its words stand in the catalogue under its identifier. A question that changes gets
/// another version; answers name the version they were given to.
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

    public enum Identifier: String, Sendable, Codable, CaseIterable {
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

    public var id: Identifier
    public var version: Int
    public var kind: Kind
    /// Asked only where that question was answered so.
    public var opensOn: (question: Identifier, answer: Bool)?
    public var passRule: PassRule?
    /// Whether a person scores the answer, 0 to 4.
    public var isScored: Bool
    /// The tiers in which it is put to bidders.
    public var tiers: Set<RiskTier>

    public static func == (left: TenderQuestion, right: TenderQuestion) -> Bool {
        left.id == right.id && left.version == right.version
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(version)
    }
}
