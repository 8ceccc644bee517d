import Storage
import Suppliers

/// When a contract is to be looked at again. The intervals are ours: a proposal that anybody who runs contracts may change with
/// a reason. What nothing is known about is looked at as often as medium risk.
enum ReviewRule {
    /// Days between reviews.
    static func interval(_ tier: RiskTier) -> Int {
        switch tier {
        case .high: 90
        case .medium, .unknown: 180
        case .low: 365
        }
    }

    /// - Parameter last: the last review, or where there was none the start of the contract or its notice.
    /// - Returns: never a day that is over.
    static func proposal(_ tier: RiskTier, after last: Day?, today: Day) -> Day {
        max((last ?? today).adding(days: interval(tier)), today)
    }
}
