/// When a person was born, to the month at most: enough to tell two people of one name apart and no more. A day in the source is
/// cut off while it is read and is never stored.
public struct BirthMonth: Sendable, Codable, Hashable {
    /// 1850 to 2199.
    public let year: Int
    /// 1 to 12; nil where only the year is told.
    public let month: Int?

    /// Nil for a year or month that cannot be.
    public init?(year: Int, month: Int? = nil) {
        guard (1850...2199).contains(year), month.map({ (1...12).contains($0) }) ?? true else { return nil }
        self.year = year
        self.month = month
    }

    /// Reads `1975`, `1975-04`, `1975-04-12` and a date with a time after it, and drops what is finer than the month.
    public init?(_ text: String) {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
        guard parts.count > 1 else {
            self.init(year: year)
            return
        }
        guard parts[1].utf8.count == 2, let month = Int(parts[1]) else { return nil }
        self.init(year: year, month: month)
    }

    /// `1975-04` or `1975`.
    public var text: String {
        guard let month else { return "\(year)" }
        return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
}
