public import Storage

/// How quickly a set of invoices was paid, whenever that was.
public struct PaymentPace: Sendable, Hashable {
    /// All of them, those in dispute and those not paid too.
    public var invoices: Int
    /// Those paid that were not disputed.
    public var paid: Int
    /// Of those, how many within 30 days.
    public var paidInTime: Int
    /// The middle one of the days that payments took; nil where nothing was paid.
    public var medianDays: Double?
    /// The sum of all of them in pounds.
    public var amount: Money
    /// Those in other currencies, which the sum leaves out.
    public var inOtherCurrencies: Int

    public init(
        invoices: Int, paid: Int, paidInTime: Int, medianDays: Double?, amount: Money, inOtherCurrencies: Int
    ) {
        self.invoices = invoices
        self.paid = paid
        self.paidInTime = paidInTime
        self.medianDays = medianDays
        self.amount = amount
        self.inOtherCurrencies = inOtherCurrencies
    }

    /// The share paid in time by number, 0 to 100; nil where nothing was paid, which is not zero.
    public var percentByNumber: Double? { paid == 0 ? nil : Double(paidInTime) / Double(paid) * 100 }
}
