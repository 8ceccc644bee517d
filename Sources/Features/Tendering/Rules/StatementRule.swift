import Storage

/// Whether a bidder must publish a slavery and human trafficking statement each year (Modern Slavery Act 2015 s54(2), (12)):
/// it carries on a business in the United Kingdom and has a turnover of not less than GBP 36 million (the sum is set by
/// regulations; to be checked against their text). A statement that no steps were taken is lawful too (s54(4)(b)), and that a
/// business does not stand in the registry is no breach.
public enum StatementRule {
    /// GBP 36,000,000 in pence. Reached at this sum, not above it.
    public static let leastTurnover: Int64 = 3_600_000_000

    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case notRequired
        case required
        case requiredAndFound
        /// Required and looked for, and not found: a question to the bidder.
        case requiredNotFound
        /// The turnover, or whether it does business in the United Kingdom, is not known.
        case unknown
    }

    public static func verdict(_ check: StatementCheck) -> Verdict {
        if check.isInUK == .no { return .notRequired }
        guard let turnover = check.turnover, turnover.currency == "GBP" else { return .unknown }
        if turnover.minorUnits < leastTurnover { return .notRequired }
        guard check.isInUK == .yes else { return .unknown }
        switch check.finding {
        case .found: return .requiredAndFound
        case .notFound: return .requiredNotFound
        case .notLooked: return .required
        }
    }
}
