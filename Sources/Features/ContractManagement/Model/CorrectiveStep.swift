public import Access
public import Storage

/// One step of a corrective action plan.
public struct CorrectiveStep: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        case open
        case underWay
        case done
        /// Not to be done any more, with a reason.
        case dropped

        /// Whether it still waits for somebody.
        public var isOpen: Bool { self == .open || self == .underWay }
    }

    public var id: ID<CorrectiveStep>
    public var text: String
    /// Who does it, by office.
    public var owner: String
    public var due: Day
    public var state: State
    /// What was said at the last change.
    public var note: String
    /// Who looks after it here, and is reminded.
    public var keeper: Colleague?

    public init(
        id: ID<CorrectiveStep>, text: String, owner: String, due: Day, state: State = .open, note: String = "",
        keeper: Colleague? = nil
    ) {
        self.id = id
        self.text = text
        self.owner = owner
        self.due = due
        self.state = state
        self.note = note
        self.keeper = keeper
    }
}
