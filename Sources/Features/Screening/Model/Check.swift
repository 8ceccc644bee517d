public import Storage

/// One comparison of every supplier with every list: what it used and what it found.
public struct Check: Sendable, Hashable {
    public var id: ID<Check>
    public var startedAt: Timestamp
    public var endedAt: Timestamp
    public var threshold: Double
    public var engineVersion: String
    public var suppliers: Int
    public var entries: Int
    /// The lists and their versions: name, number, checksum.
    public var lists: [UsedList]

    public struct UsedList: Sendable, Hashable, Codable {
        public var name: String
        public var version: Int
        public var checksum: String
    }
}

/// What a check changed.
public struct CheckReport: Sendable, Codable {
    public var check: ID<Check>
    public var suppliers: Int
    public var entries: Int
    public var threshold: Double
    public var newHits: Int
    public var cameBack: Int
    public var unchanged: Int
    public var closed: Int
}
