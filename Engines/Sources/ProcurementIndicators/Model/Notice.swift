/// What the indicators need of one notice: a reader fills it, gives it to a `NoticeLedger` and uses it again.
///
/// Names are numbers that the ledger gave (`NoticeLedger.number(of:)`), 0 where there is none. Parts of bids and awards lie one
/// after the other in shared arrays: a bid's tenderers are `tenderers[bid.tenderers]`. No string, no allocation once the arrays
/// have grown.
public struct Notice: Sendable {
    /// Somebody who is mentioned.
    public struct Mention: Sendable, Equatable, BitwiseCopyable {
        /// The number of the id used in the data; 0 where there is none, and then nobody is counted.
        public var id: UInt32
        /// The number of the body that the ledger resolved it to (`NoticeLedger.body`); 0 where it was not.
        public var body: UInt32

        public init(id: UInt32 = 0, body: UInt32 = 0) {
            self.id = id
            self.body = body
        }
    }

    /// A sum of money.
    public struct Amount: Sendable, Equatable {
        /// In units of the currency; not a number where unknown.
        public var value: Double
        /// The number of the currency (`NoticeLedger.currency(of:)`); 0 where unknown.
        public var currency: UInt16

        public static let unknown = Amount(value: .nan, currency: 0)

        public init(value: Double, currency: UInt16) {
            self.value = value
            self.currency = currency
        }

        var isKnown: Bool { value.isFinite }
    }

    /// A span of time.
    public struct Span: Sendable, Equatable {
        public var start = Moment.unknown
        public var end = Moment.unknown
        /// Its length in days where the notice states one; 0 where it does not.
        public var days: Int32 = 0

        public init() {}
    }

    /// What is said of the call for bids.
    public struct Tender: Sendable {
        public var isCancelled = false
        public var method = ProcurementMethod.unknown
        public var category = ProcurementCategory.unknown
        /// Whether a framework agreement is set up or called off.
        public var isFramework = false
        /// Whether its words speak of a licence to provide labour; looked for only where the reader was told to.
        public var mentionsLicence = false
        /// By what is bought; unknown too where the reader had no use for it.
        public var tier = InherentTier.unknown
        /// Whether the user buys: its words are theirs to change.
        public var isOwn = false
        /// Whether its words speak of how workers are treated; nil where nobody looked.
        public var mentionsLabour: Bool?
        /// The eight digits of its main code of the Common Procurement Vocabulary; 0 where there is none.
        public var classification: UInt32 = 0
        /// -1 where it is not told.
        public var numberOfTenderers: Int32 = -1
        /// -1 where it is not told.
        public var finalStageBids: Int32 = -1
        public var submission = Span()
        public var contract = Span()
        public var value = Amount.unknown

        public init() {}
    }

    public struct Bid: Sendable {
        /// A hash of its id, by which later notices find it; 0 without an id.
        public var key: UInt32 = 0
        public var status = BidStatus.unknown
        public var date = Moment.unknown
        public var amount = Amount.unknown
        /// Where its tenderers stand in `Notice.tenderers`.
        public var tenderers = 0..<0

        public init() {}
    }

    public struct Award: Sendable {
        /// A hash of its id, by which later notices find it; 0 without an id.
        public var key: UInt32 = 0
        public var status = AwardStatus.unknown
        public var date = Moment.unknown
        public var published = Moment.unknown
        public var contract = Span()
        public var amount = Amount.unknown
        /// Whether it says that work will be passed on; nil where it says nothing.
        public var hasSubcontracting: Bool?
        /// Whether it names to whom.
        public var namesSubcontractors = false
        /// Where its suppliers stand in `Notice.suppliers`.
        public var suppliers = 0..<0
        /// Where the classes of its items stand in `Notice.classes`.
        public var classes = 0..<0

        public init() {}
    }

    /// The number of the procurement (`NoticeLedger.process(of:)`).
    public var process: UInt32 = 0
    public var date = Moment.unknown
    public var buyer = Mention()
    public var procuringEntity = Mention()
    /// Whether a main contractor, who stands as the buyer, seeks sub-contractors or names them.
    public var isSubcontract = false
    public var tender = Tender()
    public var bids: [Bid] = []
    /// The ids of all bids' tenderers.
    public var tenderers: [UInt32] = []
    public var awards: [Award] = []
    /// All awards' suppliers.
    public var suppliers: [Mention] = []
    /// The first two characters of the classification of each awarded item, the first in the higher byte.
    public var classes: [UInt16] = []
    /// The bodies that it names as sub-contractors.
    public var subcontractors: [UInt32] = []

    public init() {}

    /// Empties it and keeps its memory.
    public mutating func clear() {
        process = 0
        date = .unknown
        buyer = Mention()
        procuringEntity = Mention()
        isSubcontract = false
        tender = Tender()
        bids.removeAll(keepingCapacity: true)
        tenderers.removeAll(keepingCapacity: true)
        awards.removeAll(keepingCapacity: true)
        suppliers.removeAll(keepingCapacity: true)
        classes.removeAll(keepingCapacity: true)
        subcontractors.removeAll(keepingCapacity: true)
    }
}
