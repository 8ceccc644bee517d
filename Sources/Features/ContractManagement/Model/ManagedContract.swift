public import Storage
public import Suppliers

/// A contract with what is planned and what is late.
public struct ManagedContract: Sendable {
    public var contract: Contract
    /// The next review; nil where none is planned.
    public var next: ContractReview?
    /// The day that its tier proposes.
    public var proposed: Day
    public var lastHeld: Day?
    public var overdue: Int
    public var openSteps: Int
    public var openRemedies: Int

    public init(
        contract: Contract, next: ContractReview?, proposed: Day, lastHeld: Day?, overdue: Int, openSteps: Int,
        openRemedies: Int
    ) {
        self.contract = contract
        self.next = next
        self.proposed = proposed
        self.lastHeld = lastHeld
        self.overdue = overdue
        self.openSteps = openSteps
        self.openRemedies = openRemedies
    }
}
