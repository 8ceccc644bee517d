public import Storage

/// What the organisation spends by what is known of the risk. Unknown stands at its full size.
public struct SpendByTier: Sendable {
    public struct Line: Sendable {
        public var tier: RiskTier
        /// Yearly, in pounds.
        public var spend: Money
        public var suppliers: Int
        /// Suppliers in the tier whose spend nothing says.
        public var withoutSpend: Int
    }

    /// High, medium, low, unknown: always all four.
    public var lines: [Line]
    /// The last day that the ledger covers; nil without a ledger.
    public var ledgerEnd: Day?

    public var total: Money {
        Money(minorUnits: lines.reduce(0) { $0 + $1.spend.minorUnits }, currency: "GBP")
    }
}
