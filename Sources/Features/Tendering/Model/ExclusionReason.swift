public import Storage

/// Why one finding, or one entry of the debarment list, counts or does not.
public struct ExclusionReason: Sendable, Hashable, Codable {
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// The ground applies and its circumstances continue or are likely to occur again.
        case counts
        /// A person found that the ground does not apply.
        case doesNotApply
        /// Whether the ground applies is open.
        case firstLimbOpen
        /// The circumstances neither continue nor are likely to occur again.
        case doesNotPersist
        /// Whether they do is open.
        case secondLimbOpen
        /// The event, or knowledge of it, lies before the last five years.
        case tooLongAgo
        /// The event lies before what the commencement rules allow to look at.
        case beforeCommencement
        /// A date that the time limit needs is missing.
        case dateMissing
        /// On the debarment list: no second limb is asked.
        case debarred
        /// The entry is of somebody else.
        case otherParty
        /// Whether the entry is this party is open.
        case partyOpen
        /// A national-security entry that does not describe this contract.
        case otherContracts
        /// Whether it does is open.
        case contractsOpen
        /// The list holds a connected person: a question, no ground by itself.
        case connectedOnly
        /// Questions were not answered, or misleadingly.
        case notAnswered
        /// An intended sub-contractor on the list (s28(3)-(4)).
        case subcontractorDebarred
    }

    public var code: Code
    public var weight: ExclusionGround.Weight
    public var party: ID<Party>?
    public var ground: ExclusionGround?
    public var basis: ExclusionBasis
    public var source: LegalSource
    /// The earliest day that counts, where a time limit decided.
    public var earliest: Day?
    /// For questions that were not answered: about whom.
    public var subject: InformationRequest.Subject?

    /// Whether it makes the bidder excluded or excludable.
    public var isWeighty: Bool {
        switch code {
        case .counts, .debarred, .notAnswered, .subcontractorDebarred: true
        default: false
        }
    }

    /// Whether it waits for an answer.
    public var isOpen: Bool {
        switch code {
        case .firstLimbOpen, .secondLimbOpen, .dateMissing, .partyOpen, .contractsOpen: true
        default: false
        }
    }
}
