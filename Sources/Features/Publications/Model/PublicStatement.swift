public import Storage

/// A statement as anybody may read it.
public struct PublicStatement: Sendable, Hashable {
    /// An office that approved it, with the name of who did where they agreed to that.
    public struct Approval: Sendable, Hashable {
        public var role: SigningRole
        public var name: String?
        public var on: Day

        public init(role: SigningRole, name: String?, on: Day) {
            self.role = role
            self.name = name
            self.on = on
        }
    }

    public var id: ID<Statement>
    public var start: Day
    public var end: Day
    public var version: Int
    /// Whether no later version of the year is published.
    public var isLatest: Bool
    public var publishedOn: Day
    public var texts: Statement.Texts
    public var approvals: [Approval]

    public init(
        id: ID<Statement>, start: Day, end: Day, version: Int, isLatest: Bool, publishedOn: Day,
        texts: Statement.Texts, approvals: [Approval]
    ) {
        self.id = id
        self.start = start
        self.end = end
        self.version = version
        self.isLatest = isLatest
        self.publishedOn = publishedOn
        self.texts = texts
        self.approvals = approvals
    }
}
