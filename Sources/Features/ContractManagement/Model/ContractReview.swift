public import Access
public import Storage

/// A look at how a contract goes, planned or held.
public struct ContractReview: Sendable, Hashable {
    public var id: ID<ContractReview>
    public var due: Day
    /// The day that the contract's tier proposed.
    public var proposed: Day
    /// Why it was put on another day; empty where it was not.
    public var reason: String
    /// nil while it is planned.
    public var heldOn: Day?
    public var summary: String
    /// Who recorded it last.
    public var by: String?
    /// Who looks after it, and is reminded.
    public var keeper: Colleague?

    public init(
        id: ID<ContractReview>, due: Day, proposed: Day, reason: String = "", heldOn: Day? = nil, summary: String = "",
        by: String? = nil, keeper: Colleague? = nil
    ) {
        self.id = id
        self.due = due
        self.proposed = proposed
        self.reason = reason
        self.heldOn = heldOn
        self.summary = summary
        self.by = by
        self.keeper = keeper
    }
}
