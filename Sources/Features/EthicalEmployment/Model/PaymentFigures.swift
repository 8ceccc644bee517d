public import Storage

/// How quickly invoices were paid in a period. Figures are of invoices that are not disputed and were paid in it; those in dispute
/// and those that are not paid stand apart.
public struct PaymentFigures: Sendable, Hashable {
    public var period: PaymentPeriod
    /// Invoices paid in the period that were not disputed.
    public var paid: Int
    /// Of those, how many within 30 days.
    public var paidInTime: Int
    /// Sums of those in pounds; other currencies are counted by number alone.
    public var paidAmount: Money
    public var paidInTimeAmount: Money
    /// The middle one of the days that payments took; nil where nothing was paid. Of two middle ones, their mean.
    public var medianDays: Double?
    /// Invoices in dispute that were paid in the period.
    public var disputed: Int
    /// Invoices not in dispute whose 30 days ended in the period and that are still not paid.
    public var unpaid: Int
    public var unpaidAmount: Money
    /// Payments in other currencies than pounds, which the sums leave out.
    public var inOtherCurrencies: Int
    /// Whether the period has ended by today: figures of one that has not may still change.
    public var isOver: Bool

    /// The share paid in time by number, 0 to 100; nil where nothing was paid, which is not zero.
    public var percentByNumber: Double? { paid == 0 ? nil : Double(paidInTime) / Double(paid) * 100 }

    /// The share paid in time by value, 0 to 100; nil where no pounds were paid.
    public var percentByValue: Double? {
        paidAmount.minorUnits == 0 ? nil : Double(paidInTimeAmount.minorUnits) / Double(paidAmount.minorUnits) * 100
    }
}
