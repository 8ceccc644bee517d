public import Storage

/// When a price is thought abnormally low. The act states no figure (Procurement Act 2023 s19(3)(c)); this line is our own:
/// below four fifths of the median of the other prices where there are at least two, else below three quarters of the buyer's
/// estimate. It prompts the buyer to ask, and nothing more.
public enum PriceRule {
    /// The share of the median of the others, in per cent, below which a price is low.
    public static let leastOfMedian = 80
    /// The share of the estimate, in per cent.
    public static let leastOfEstimate = 75

    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case low
        case notLow
        /// There is nothing in the same currency to hold it against.
        case unknown
    }

    public struct Finding: Sendable, Hashable {
        public var verdict: Verdict
        /// What it was held against: the median of the others or the estimate.
        public var measure: Money?
        /// The price as a share of it, in whole per cent, rounded down.
        public var percent: Int?
        public var usesEstimate: Bool
    }

    public static func finding(_ facts: PriceFacts) -> Finding {
        let others = facts.others.filter { $0.currency == facts.price.currency && $0.minorUnits > 0 }
        if others.count >= 2 {
            return held(facts.price, against: median(others.map(\.minorUnits)), leastOfMedian, usesEstimate: false)
        }
        guard let estimate = facts.estimate, estimate.currency == facts.price.currency, estimate.minorUnits > 0 else {
            return Finding(verdict: .unknown, measure: nil, percent: nil, usesEstimate: false)
        }
        return held(facts.price, against: estimate.minorUnits, leastOfEstimate, usesEstimate: true)
    }

    private static func held(_ price: Money, against measure: Int64, _ least: Int, usesEstimate: Bool) -> Finding {
        let share = Double(price.minorUnits) / Double(measure) * 100
        return Finding(
            verdict: share < Double(least) ? .low : .notLow,
            measure: Money(minorUnits: measure, currency: price.currency), percent: Int(share.rounded(.down)),
            usesEstimate: usesEstimate)
    }

    private static func median(_ values: [Int64]) -> Int64 {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2
    }
}
