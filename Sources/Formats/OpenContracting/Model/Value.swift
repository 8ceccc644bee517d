/// An amount of money as a notice gives it.
public struct Value: Sendable, Hashable, Codable {
    /// The amount in the currency's smallest unit (pence for GBP), exact; more decimals are rounded half away from zero.
    public var minorUnits: Int64
    /// ISO 4217 code in upper case; nil where the notice has none.
    public var currency: String?

    public init(minorUnits: Int64, currency: String?) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Whether the amount only fills a field that the portal's form asked for: at most 1 of the currency (procurement
    /// portals of the UK show 0, 0.01 and 1), or negative.
    public var isPlaceholder: Bool { minorUnits <= Currency.unit(of: currency) }

    /// The amount in minor units; nil for a placeholder, which says nothing about money.
    public var known: Int64? { isPlaceholder ? nil : minorUnits }
}
