import Storage
import Synchronization

/// Counts requests by a key and says when there are too many: a bucket of tokens each, which fills evenly and of which every
/// request takes one. Kept by this process alone; several nodes each let through as many.
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Timestamp
    }

    /// At most so many keys are kept; past that, those whose buckets are full again are forgotten.
    static let mostKeys = 50_000

    private let buckets = Mutex<[String: Bucket]>([:])

    /// Takes a token.
    /// - Parameter perMinute: how many tokens a bucket gets in a minute, and holds at most.
    /// - Returns: nil where there was one; else after how many seconds there is one again.
    func take(_ key: String, perMinute: Int, at now: Timestamp) -> Int? {
        let rate = Double(perMinute) / 60_000
        return buckets.withLock { buckets in
            if buckets.count >= Self.mostKeys { Self.forget(&buckets, at: now) }
            var bucket = buckets[key] ?? Bucket(tokens: Double(perMinute), filledAt: now)
            let passed = Double(max(0, now.milliseconds - bucket.filledAt.milliseconds))
            bucket.tokens = min(Double(perMinute), bucket.tokens + passed * rate)
            bucket.filledAt = now
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return max(1, Int(((1 - bucket.tokens) / rate / 1000).rounded(.up))) }
            bucket.tokens -= 1
            return nil
        }
    }

    /// How many keys are kept.
    var count: Int { buckets.withLock { $0.count } }

    /// A bucket that nobody has touched for a minute is full, and a full one need not be kept.
    private static func forget(_ buckets: inout [String: Bucket], at now: Timestamp) {
        buckets = buckets.filter { $0.value.filledAt.adding(minutes: 1) > now }
        if buckets.count >= mostKeys { buckets.removeAll() }
    }
}
