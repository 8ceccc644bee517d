public import Storage
public import Suppliers

/// What the organisation says of itself, or what it knows of a supplier, on one question about terms of work, on a day. Older
/// answers are kept.
public struct WorkAnswer: Sendable, Hashable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// It is not done.
        case notUsed
        /// It is done where workers chose it and lose nothing by it; the explanation says how that is made sure.
        case usedFairly
        /// It was found to be unfair and is being put right; the explanation says how.
        case beingPutRight
        /// It was found to be unfair, and nothing is done about it yet; the explanation says what was found.
        case unfair
        /// Nobody has found out yet.
        case notKnown
    }

    public var id: ID<WorkAnswer>
    /// nil for the organisation itself.
    public var supplier: ID<Supplier>?
    public var question: WorkQuestion
    public var state: State
    /// How many workers it concerns; nil where that is not known, which is not zero.
    public var workers: Int?
    public var explanation: String
    public var recordedAt: Timestamp
    public var by: String?
}
