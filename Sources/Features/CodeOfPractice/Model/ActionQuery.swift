import Access
public import Storage

/// Which actions of the plan are asked for.
public struct ActionQuery: Sendable, Hashable {
    public enum Which: String, Sendable, CaseIterable {
        case overdue
        case dueSoon
        case mine
        case noOwner
        case unplaced
        case removed
    }

    public enum Order: String, Sendable, CaseIterable {
        case due, commitment, title, owner, status
    }

    /// nil for every code that the organisation follows.
    public var adoption: ID<CodeAdoption>?
    public var which: Which?
    public var status: PlanStatus?
    public var light: PlanLight?
    public var heading: PlanHeading?
    public var commitment: Int?
    /// Words of the title, all of them wanted, whatever their case.
    public var words: String
    public var order: Order
    public var falls: Bool

    public init(
        adoption: ID<CodeAdoption>? = nil, which: Which? = nil, status: PlanStatus? = nil, light: PlanLight? = nil,
        heading: PlanHeading? = nil, commitment: Int? = nil, words: String = "", order: Order = .due,
        falls: Bool = false
    ) {
        self.adoption = adoption
        self.which = which
        self.status = status
        self.light = light
        self.heading = heading
        self.commitment = commitment
        self.words = words
        self.order = order
        self.falls = falls
    }
}
