/// A red flag of procurement data: a reason to look, never a verdict.
///
/// Those whose code begins with R are defined as Cardinal of the Open Contracting Partnership defines them (version 0.0.8, MIT
/// licence), so that figures can be compared. Those whose code begins with U are our own, for notices that tell awards but no
/// bids, as those of the United Kingdom do.
public enum Indicator: UInt8, CaseIterable, Sendable {
    /// The time to submit is shorter than 15 whole days.
    case shortSubmission
    /// An open or selective procedure with one tenderer.
    case singleBid
    /// The second lowest price lies unusually close above the winning one.
    case priceClose
    /// A frequent tenderer that hardly ever wins.
    case serialLoser
    /// Different tenderers bid the same price.
    case samePrice
    /// A bid that came after the deadline won.
    case lateBidWon
    /// Everyone but the winner was disqualified.
    case allOthersOut
    /// The lowest bid was disqualified.
    case lowestOut
    /// An unusual share of bids was disqualified.
    case manyDisqualified
    /// A supplier of an unusual mix of things.
    case oddMix
    /// The winning price lies unusually far below the next.
    case heavyDiscount

    /// The price of a month is unusually low for what is bought.
    case lowPrice
    /// A service of many hands for less than a floor that the buyer sets.
    case labourBelowFloor
    /// Several awards without competition from one buyer to one supplier.
    case repeatedDirectAwards
    /// Awarded without competition, and of a high tier by what is bought.
    case directAwardInHighTier
    /// A supplier's first award in a division of the vocabulary, after several in others.
    case newDivision
    /// A company younger than a year, or one that told the register it does not trade. Never a flag by itself.
    case youngOrDormant
    /// No statement on modern slavery was found for a supplier said to be large.
    case noStatementFound
    /// Work for which a provider of labour needs a licence, in a notice that does not mention one.
    case noLicenceMentioned
    /// Awarded after the contract began, or published long after the award.
    case lateNotice
    /// The award says that work will be passed on, and names nobody; or a notice of a main contractor names a firm that it declared
    /// nowhere.
    case unnamedSubcontractors
    /// The words of one's own tender of a high tier say nothing of how workers are treated.
    case silentTender
    /// One bid in the final stage of an open or selective procedure.
    case oneFinalBid
    /// Hardly any time between the deadline and the award.
    case shortAwardPeriod
    /// One supplier has half or more of a buyer's awards.
    case concentration

    /// The code by which it is known outside.
    public var code: String {
        switch self {
        case .shortSubmission: "R003"
        case .singleBid: "R018"
        case .priceClose: "R024"
        case .serialLoser: "R025"
        case .samePrice: "R028"
        case .lateBidWon: "R030"
        case .allOthersOut: "R035"
        case .lowestOut: "R036"
        case .manyDisqualified: "R038"
        case .oddMix: "R048"
        case .heavyDiscount: "R058"
        case .lowPrice: "U01"
        case .labourBelowFloor: "U02"
        case .repeatedDirectAwards: "U03"
        case .directAwardInHighTier: "U04"
        case .newDivision: "U05"
        case .youngOrDormant: "U06"
        case .noStatementFound: "U07"
        case .noLicenceMentioned: "U08"
        case .lateNotice: "U09"
        case .unnamedSubcontractors: "U10"
        case .silentTender: "U11"
        case .oneFinalBid: "U12"
        case .shortAwardPeriod: "U13"
        case .concentration: "U14"
        }
    }

    public init?(code: String) {
        guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = found
    }
}
