public import Storage

/// One line of an action's history.
public struct PlanEvent: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case created
        case fromTemplate
        case imported
        case changed
        case undone
        case carriedOver
        case removed
        case restored
        case evidenceAdded
        case evidenceWithdrawn
        case evidenceRestored
        case commented
        case commentWithdrawn
        /// A letter told the owner before the day.
        case reminded
        /// A letter told the owner that the day is past.
        case remindedLate
    }

    public var id: ID<PlanEvent>
    public var at: Timestamp
    public var by: String?
    public var kind: Kind
    public var field: PlanField?
    /// The values as stored: codes, days, identifiers, texts.
    public var before: String?
    public var after: String?
    public var reason: String?
    /// Names for the values that are people.
    public var beforeName: String?
    public var afterName: String?
    /// Whether it can be undone: the field still has the value that this change gave it.
    public var isUndoable: Bool
}
