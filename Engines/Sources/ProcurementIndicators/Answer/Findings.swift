/// What the indicators found, and what they could not know.
public struct Findings: Sendable {
    /// Whom or what a flag is about.
    public enum Subject: Hashable, Sendable {
        /// A procurement, by its number in the ledger.
        case process(UInt32)
        /// Organisations, by the number of their id.
        case buyer(UInt32)
        case procuringEntity(UInt32)
        case tenderer(UInt32)
    }

    /// One figure behind a flag.
    public enum FigureName: String, Sendable {
        case value, days, daysLate, daysAfterStart, daysToPublication, bids, wins, submitted, disqualified, classes
        case processes, awards, share, ofAwards, perMonth, median, firstQuartile, fence, group, floor, division, ageDays
        case dormant, firms
    }

    public struct Figure: Sendable, Equatable {
        public var name: FigureName
        public var value: Double

        public init(_ name: FigureName, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    public struct Flag: Sendable, Equatable {
        public var subject: Subject
        public var indicator: Indicator
        public var value: Double
        /// Further figures. Most flags have none, and then cost no memory of their own.
        public var more: [Figure] = []

        /// All figures; `value` first.
        public var figures: [Figure] { [Figure(.value, value)] + more }
    }

    /// For how many procurements an indicator had the data that it needs.
    public struct Coverage: Sendable, Equatable {
        public var computable = 0
        public var of = 0
    }

    /// The outlier line of an indicator that compares.
    public struct Fence: Sendable, Equatable {
        /// Whose quartiles: all, or for R038 a kind of organisation.
        public enum Group: String, Sendable { case all, buyer, procuringEntity, tenderer }
        public var indicator: Indicator
        public var group: Group
        public var quartiles: Quartiles
        public var fence: Double
        /// Whether it was used: Cardinal does not use one that is zero or below.
        public var isUsed: Bool
    }

    /// In the order of the indicators, then in the order in which subjects came in the data.
    public internal(set) var flags: [Flag] = []
    /// By `Indicator.rawValue`.
    public internal(set) var coverage: [Coverage]
    public internal(set) var fences: [Fence] = []

    init(processes: Int) {
        coverage = [Coverage](repeating: Coverage(computable: 0, of: processes), count: Indicator.allCases.count)
    }

    /// How many procurements an indicator had the data for.
    public subscript(indicator: Indicator) -> Coverage { coverage[Int(indicator.rawValue)] }
}
