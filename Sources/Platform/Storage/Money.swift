/// A sum of money: whole minor units (pence, cents) of a currency (ISO 4217 code). Never a floating number.
public struct Money: Hashable, Sendable, Codable {
    public var minorUnits: Int64
    public var currency: String

    public init(minorUnits: Int64, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}
