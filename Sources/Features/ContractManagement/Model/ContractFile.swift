public import Storage
public import Suppliers

/// All that is kept about a contract after award.
public struct ContractFile: Sendable {
    public var contract: Contract
    public var proposed: Day
    /// Oldest first, each list.
    public var receipts: [Concern.Receipt]
    /// The latest question about routine contact.
    public var routine: Concern.Receipt?
    public var next: ContractReview?
    public var held: [ContractReview]
    public var visits: [ContractVisit]
    public var questions: [SupplierQuestion]
    public var plans: [CorrectivePlan]
    public var remedies: [Remedy]
    public var leavings: [Leaving]
    public var meetings: [ContractMeeting]
    public var standing: StandingItems

    public init(
        contract: Contract, proposed: Day, receipts: [Concern.Receipt] = [], next: ContractReview? = nil,
        held: [ContractReview] = [], visits: [ContractVisit] = [], questions: [SupplierQuestion] = [],
        plans: [CorrectivePlan] = [], remedies: [Remedy] = [], leavings: [Leaving] = [],
        routine: Concern.Receipt? = nil,
        meetings: [ContractMeeting] = [], standing: StandingItems = StandingItems()
    ) {
        self.contract = contract
        self.proposed = proposed
        self.receipts = receipts
        self.routine = routine
        self.next = next
        self.held = held
        self.visits = visits
        self.questions = questions
        self.plans = plans
        self.remedies = remedies
        self.leavings = leavings
        self.meetings = meetings
        self.standing = standing
    }
}
