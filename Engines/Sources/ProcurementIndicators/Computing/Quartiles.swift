/// Quantiles of a sample by estimator R-8 (Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996, definition 8), as
/// Cardinal's statistics library computes them.
public struct Quartiles: Sendable, Equatable {
    public let count: Int
    public let first: Double
    public let median: Double
    public let third: Double

    /// The distance between the quartiles.
    public var range: Double { third - first }
    /// What lies at or below it is an outlier: 1.5 ranges below the first quartile.
    public var lowerFence: Double { first - 1.5 * range }
    /// What lies at or above it is an outlier: 1.5 ranges above the third quartile.
    public var upperFence: Double { third + 1.5 * range }

    /// - Parameter sample: in any order; nil is the answer for an empty one. Must hold no "not a number".
    public init?(_ sample: some Sequence<Double>) {
        let sorted = sample.sorted()
        guard !sorted.isEmpty else { return nil }
        count = sorted.count
        first = Self.quantile(0.25, of: sorted)
        median = Self.quantile(0.5, of: sorted)
        third = Self.quantile(0.75, of: sorted)
    }

    /// The quantile of a sample in ascending order: at `(n + 1/3) p + 1/3`, counted from 1, between the two neighbours, and no
    /// further than the ends.
    /// - Parameter part: 0 to 1.
    public static func quantile(_ part: Double, of sorted: [Double]) -> Double {
        precondition(!sorted.isEmpty, "a sample")
        let place = (Double(sorted.count) + 1 / 3) * part + 1 / 3
        let whole = place.rounded(.down)
        let index = Int(whole)
        if index <= 0 || part == 0 { return sorted[0] }
        if index >= sorted.count || part == 1 { return sorted[sorted.count - 1] }
        return sorted[index - 1] + (place - whole) * (sorted[index] - sorted[index - 1])
    }
}
