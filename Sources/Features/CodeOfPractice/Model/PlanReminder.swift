public import Languages
public import Storage

/// Something of the plan that waits for one person.
public struct PlanReminder: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// An action of theirs is overdue.
        case overdue
        /// An action of theirs is due soon.
        case dueSoon
        /// Evidence for an action of theirs expires soon, or has.
        case evidence
        /// A version waits for their signature.
        case signature
    }

    public var kind: Kind
    /// The action's identifier, or the adoption's for a signature.
    public var subject: String
    /// The action's title, or the label of the version.
    public var title: BilingualText
    /// The day that it is about.
    public var due: Day?
}
