/// How large files of ownership may be, so that no file fills the memory.
public struct OwnershipLimits: Sendable, Hashable {
    /// The most bytes of one statement or line.
    public var recordBytes: Int
    /// The most interests, names, identifiers, nationalities or replaced statements of one record.
    public var listLength: Int
    /// The most statements that a register holds.
    public var statements: Int
    /// The most steps that are gone up from a body to those who stand behind it.
    public var depth: Int
    /// The most parties that are visited on the way.
    public var visits: Int

    /// - Parameters: see the properties. The usual values: 4 MB, 200, 2,000,000, 32, 20,000.
    public init(
        recordBytes: Int = 4 << 20, listLength: Int = 200, statements: Int = 2_000_000, depth: Int = 32,
        visits: Int = 20_000
    ) {
        self.recordBytes = recordBytes
        self.listLength = listLength
        self.statements = statements
        self.depth = depth
        self.visits = visits
    }
}
