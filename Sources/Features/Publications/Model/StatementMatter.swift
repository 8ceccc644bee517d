public import Storage

/// A statement that waits for somebody.
public struct StatementMatter: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// It waits for the person's approval.
        case approve
        /// Both offices have approved it; it can be published.
        case publish
    }

    public var kind: Kind
    public var statement: ID<Statement>
    public var start: Day
    public var end: Day
}
