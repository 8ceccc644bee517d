public import Screening
public import Storage
public import Suppliers

/// All that is known and decided about one bidder, as it was put on file. What it amounts to is reckoned anew each time.
public struct BidderFile: Sendable {
    public var procurement: Procurement
    public var bidder: Bidder
    /// Oldest first, with those that were replaced.
    public var parties: [Party]
    /// Oldest first, each with its party.
    public var screenings: [(party: ID<Party>, screening: PartyScreening)]
    /// Oldest first.
    public var records: [BidderRecord]
    public var debarment: DebarmentVersion?
    /// Entries of the debarment list that may be a party.
    public var debarmentCandidates: [DebarmentCandidate]
    /// What procurement sees of what was sent to the lead; routine only in what is printed.
    public var receipts: [LeadReceipt]
    /// The organisation's own questions that were chosen for the procurement, each in the version that is asked.
    public var own: [OwnQuestion] = []
    /// Whether the contract was awarded to this bidder.
    public var isAwarded = false
    /// When the lists were last looked at by themselves since the award.
    public var watchedAt: Timestamp?

    public var tier: RiskTier { procurement.assessment.tier }

    /// Those that are part of the tender now.
    public var currentParties: [Party] { parties.filter { $0.endedAt == nil } }

    public func party(_ id: ID<Party>) -> Party? { parties.first { $0.id == id } }

    /// The last screening of a party.
    public func screening(of party: ID<Party>) -> PartyScreening? {
        screenings.last { $0.party == party }?.screening
    }

    /// The last entry for which `value` gives something.
    func last<Value>(_ value: (BidderEntry) -> Value?) -> (record: BidderRecord, value: Value)? {
        for record in records.reversed() {
            if let found = value(record.entry) { return (record, found) }
        }
        return nil
    }

    /// The price that is on file, the latest.
    var price: PriceFacts? {
        last { if case .price(let facts) = $0 { facts } else { nil } }?.value
    }
}
