public import Storage

/// Work that outlasts a request: an import, a check of all suppliers. Kept in the store, so that any page can show how far
/// it is and, when it has ended, what came of it.
public struct Job: Sendable {
    public enum State: String, Sendable {
        case running
        case done
        case failed
        /// The program ended while it ran.
        case broken
    }

    public var id: ID<Job>
    /// What is done: `import.contracts`, `import.list`, `check`.
    public var kind: String
    /// What it is done with, such as the file's name. No personal data.
    public var title: String
    public var state: State
    public var startedAt: Timestamp
    public var endedAt: Timestamp?
    /// From 0 to 1; nil where the size of the work is not known.
    public var fraction: Double?
    /// Things done so far: releases, rows, suppliers.
    public var items: Int
    /// What came of it, in JSON of the feature's own report type; nil while it runs.
    public var report: String?
}
