public import Access
public import Storage

/// Work that outlasts a request: an import, a check of all suppliers, the sending of letters. Kept in the store, so that any node
/// can do it and any page can show how far it is and, when it has ended, what came of it.
public struct Job: Sendable {
    public enum State: String, Sendable, CaseIterable {
        /// Not yet due, or about to be taken by a node.
        case waiting
        case running
        case done
        case failed
        /// The node that alone could do it ended while it ran.
        case broken
        case cancelled
    }

    public var id: ID<Job>
    /// What is done: `import.contracts`, `import.list`, `check`.
    public var kind: String
    /// What it is done with, such as the file's name. No personal data.
    public var title: String
    public var state: State
    /// When it was last taken up; before that, when it was asked for.
    public var startedAt: Timestamp
    public var endedAt: Timestamp?
    /// From 0 to 1; nil where the size of the work is not known.
    public var fraction: Double?
    /// Things done so far: releases, rows, suppliers.
    public var items: Int
    /// What came of it, in JSON of the feature's own report type; nil while it runs.
    public var report: String?
    /// Whose it is; nil for the program's own work.
    public var organisation: ID<Organisation>?
    /// When it is due next, while it waits.
    public var nextAt: Timestamp?
    /// How often it has been taken up since it last went well.
    public var tries = 0
    /// Why it last failed: a code, without personal data.
    public var failure: String?
    /// The name of the node that does it or last did.
    public var node: String?
    /// Whether it comes up again and again.
    public var isRecurring = false
    /// Whether only the node that it was started on can do it, since what it needs lies there alone.
    public var isBound = false
    /// Whether somebody has asked for it to end.
    public var isCancelling = false
}
