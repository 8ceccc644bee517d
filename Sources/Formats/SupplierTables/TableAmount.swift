/// An amount of money as a table gives it: whole minor units, never a binary fraction.
public struct TableAmount: Sendable, Codable, Hashable {
    /// Pence, cents: the amount in the smallest unit of its currency.
    public var minorUnits: Int64
    /// ISO 4217 code; `GBP` where the table says nothing.
    public var currency: String

    public init(minorUnits: Int64, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}
