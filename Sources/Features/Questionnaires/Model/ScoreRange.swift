/// A score in thousandths, between what is certain and what is possible: whatever was not answered could be either.
public struct ScoreRange: Sendable, Hashable, Codable {
    /// As if all that is not known failed.
    public var least: Int
    /// As if all that is not known passed.
    public var most: Int

    public init(least: Int, most: Int) {
        self.least = least
        self.most = most
    }

    /// Whether everything is known.
    public var isExact: Bool { least == most }
}
