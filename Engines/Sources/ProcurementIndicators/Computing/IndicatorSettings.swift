/// What may be set. The values given are those of Cardinal's definitions and our own for trial.
public struct IndicatorSettings: Sendable {
    /// Fewer whole days to submit than these are few (R003).
    public var shortSubmissionDays = 15
    /// The same for single methods, instead.
    public var shortSubmissionDaysByMethod: [ProcurementMethod: Int] = [:]
    /// A tenderer is frequent from this part of tenderers on, by their number of bids (R025).
    public var frequentPart = 0.75
    /// Fewer bids than these say nothing about a share (R038).
    public var leastBids = 2
    /// Fewer procurements than these say nothing about a supplier's mix (R048).
    public var leastProcessesForMix = 20

    /// Fewer awards for the same thing than these make no group to compare prices in (U01).
    public var leastGroup = 20
    /// Services that rest on many hands, as parts of the vocabulary (U02).
    public var labourIntensive = VocabularyPrefixes([])
    /// A month of such a service for less than this is looked at (U02), in the main currency; nil where nothing is set.
    public var monthlyFloor: Double?
    /// Awards without competition from one buyer to one supplier that are several (U03), and within how many days.
    public var repeatedAwards = 3
    public var repeatedWithinDays = 730
    /// Earlier awards of a supplier before a new division says anything (U05).
    public var awardsBeforeNewDivision = 5
    /// Days after incorporation during which a company is young (U06).
    public var youngDays = 365
    /// Work for which a provider of labour needs a licence, as parts of the vocabulary (U08).
    public var licensed = VocabularyPrefixes([])
    /// Days from the award to its publication from which on it is late (U09): more than these.
    public var lateDays = 30
    /// Whole days from the deadline to the award below which they are few (U13).
    public var shortAwardDays = 2
    /// Awards of a buyer from which on a share says anything, awards of the supplier, and the share (U14).
    public var leastBuyerAwards = 5
    public var leastSupplierAwards = 3
    public var concentrationShare = 0.5

    /// What registers say about bodies, by the body's number (`BodyTable`); nil where no register was given.
    public var companies: [UInt32: CompanyFacts]?
    /// Bodies for which a statement on modern slavery was found; nil where no registry was given.
    public var withStatement: Set<UInt32>?

    public init() {}
}

/// What a register of companies says.
public struct CompanyFacts: Sendable, Equatable {
    /// When it came into being.
    public var incorporated: Moment
    /// Whether it told the register that it does not trade.
    public var isDormant: Bool

    public init(incorporated: Moment, isDormant: Bool) {
        self.incorporated = incorporated
        self.isDormant = isDormant
    }
}
