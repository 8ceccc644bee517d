public import Storage

/// How far a promise is kept on a day, and by which rule; see `PromiseRule`.
public struct PromiseProgress: Sendable, Hashable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// The target was reached by the day it was due.
        case kept
        /// The target was reached, after that day.
        case keptLate
        /// The day has passed and the target is not reached.
        case behind
        /// The day has not passed and the target is not reached.
        case notYetDue
        /// The promise was withdrawn.
        case withdrawn
    }

    public var state: State
    public var delivered: Quantity
    /// The day on which the target was reached.
    public var reachedOn: Day?
    /// What is delivered of the target, 0 to 100 and no more.
    public var percent: Int
}
