/// One thing that a file says, with what decides whether it still holds.
public struct OwnershipStatement: Sendable, Codable, Hashable {
    /// What is said.
    public enum Content: Sendable, Codable, Hashable {
        case party(OwnershipParty)
        case relation(OwnershipRelation)
    }

    /// The statement's own identifier.
    public var id: String
    public var content: Content
    /// The day on which it was made, `2025-04-30`, where the source says so.
    public var madeOn: String?
    /// Statements it takes the place of (0.2 and 0.3).
    public var replaces: [String]
    /// The line, from 1, on which it starts.
    public var line: Int
    /// The column in bytes, from 1, at which it starts.
    public var column: Int

    public init(
        id: String, content: Content, madeOn: String? = nil, replaces: [String] = [], line: Int = 1, column: Int = 1
    ) {
        self.id = id
        self.content = content
        self.madeOn = madeOn
        self.replaces = replaces
        self.line = line
        self.column = column
    }

    /// The identifier of the party or relation.
    public var contentID: String {
        switch content {
        case .party(let party): party.id
        case .relation(let relation): relation.id
        }
    }
}
