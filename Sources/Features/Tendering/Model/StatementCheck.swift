public import Storage

/// Whether the bidder has published a slavery and human trafficking statement (Modern Slavery Act 2015 s54).
public struct StatementCheck: Sendable, Hashable, Codable {
    public enum Finding: String, Sendable, Codable, CaseIterable {
        case found
        case notFound
        case notLooked
    }

    /// Of the last financial year, with its subsidiaries; nil where it is unknown.
    public var turnover: Money?
    /// Whether it carries on a business, or part of one, in the United Kingdom (s54(12)).
    public var isInUK: Limb
    public var finding: Finding
    public var address: String
    public var on: Day

    public init(
        turnover: Money?, isInUK: Limb, finding: Finding, address: String, on: Day
    ) {
        self.turnover = turnover
        self.isInUK = isInUK
        self.finding = finding
        self.address = address
        self.on = on
    }
}
