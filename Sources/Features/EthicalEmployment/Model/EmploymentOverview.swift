public import Storage

/// What is known today of how workers are treated: one look at everything.
public struct EmploymentOverview: Sendable {
    public var today: Day
    public var champion: Champion?
    public var policy: WhistleblowingPolicy?
    /// The latest answer to each question; a question without one is not answered.
    public var answers: [WorkQuestion: WorkAnswer]
    public var livingWage: LivingWageStatus?
    public var suppliers: LivingWageCounts
    /// How many suppliers something was recorded of on their terms of work.
    public var suppliersWithTerms: Int
    /// The latest quarter with a payment; nil where no invoices were loaded.
    public var payments: PaymentFigures?
    public var promises: [PromiseProgress.State: Int]
}
