public import Storage

/// The figures of ethical employment that an annual statement needs, as they stand on a day.
public struct EmploymentFacts: Sendable, Hashable {
    /// The first and last day of the time that the statement speaks of.
    public var from: Day
    public var to: Day
    public var championName: String?
    public var championSince: Day?
    public var policyTitle: String?
    public var policyAdoptedOn: Day?
    public var policyReviewOn: Day?
    public var policyIsOpenToOutsiders: Bool?
    /// What is known of the organisation itself and still counts; nil where nothing does.
    public var livingWage: LivingWageState?
    public var livingWageExpiresOn: Day?
    public var suppliers: LivingWageCounts
    /// By question; a question without an answer is missing.
    public var answers: [WorkQuestion: WorkAnswer.State]
    /// Each calendar quarter that lies wholly within the time and in which something was paid, oldest first.
    public var quarters: [PaymentFigures]
    /// All promises by state as they stand today, those withdrawn aside.
    public var promises: [PromiseProgress.State: Int]
    /// Promises that fell due within the time, by state.
    public var promisesDue: [PromiseProgress.State: Int]
}
