/// The least of many numbers. Cheap whatever the limit: most numbers are turned away by one comparison, and the rest are put
/// in order only when twice as many as wanted have come together.
struct LeastNumbers {
    private var numbers = [UInt64]()
    private var bound = UInt64.max
    private let limit: Int

    /// Keeps at most `limit` numbers, at least one.
    init(limit: Int) { self.limit = max(1, limit) }

    mutating func insert(_ number: UInt64) {
        guard number < bound else { return }
        numbers.append(number)
        if numbers.count / 2 >= limit { cut() }
    }

    /// The numbers kept, the least first.
    mutating func sorted() -> [UInt64] {
        cut()
        return numbers
    }

    private mutating func cut() {
        numbers.sort()
        if numbers.count >= limit {
            numbers.removeSubrange(limit...)
            bound = numbers[limit - 1]
        }
    }
}
