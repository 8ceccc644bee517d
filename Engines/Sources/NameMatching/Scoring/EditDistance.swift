/// Distance between two words in half edits: an insertion, deletion, replacement or swap of neighbours counts 2,
/// a replacement within a pair of letters often taken for each other counts 1.
///
/// Optimal string alignment (Damerau 1964) with three rows; words are at most 60 bytes, so rows live on the stack.
enum EditDistance {
    /// The distance, or `limit + 1` as soon as it is known to be beyond `limit`.
    static func halfEdits(
        _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> Int {
        let columns = second.count + 1
        guard abs(first.count - second.count) * 2 <= limit else { return limit + 1 }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: columns * 3) { rows in
            var before = 0
            var current = columns
            var next = columns * 2
            for column in 0..<columns { rows[current + column] = UInt8(truncatingIfNeeded: min(255, column * 2)) }
            for row in 0..<first.count {
                rows[next] = UInt8(truncatingIfNeeded: min(255, (row + 1) * 2))
                var best = Int(rows[next])
                for column in 0..<second.count {
                    let cost = cost(first[row], second[column])
                    var value = min(
                        Int(rows[current + column]) + cost,
                        min(Int(rows[current + column + 1]), Int(rows[next + column])) + 2)
                    if row > 0, column > 0, cost != 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                        value = min(value, Int(rows[before + column - 1]) + 2)
                    }
                    rows[next + column + 1] = UInt8(truncatingIfNeeded: min(255, value))
                    best = min(best, value)
                }
                if best > limit + 2 { return limit + 1 }
                (before, current, next) = (current, next, before)
            }
            return min(limit + 1, Int(rows[current + second.count]))
        }
    }

    private static func cost(_ first: UInt8, _ second: UInt8) -> Int {
        if first == second { return 0 }
        let low = min(first, second)
        let high = max(first, second)
        guard low >= 97, high <= 122 else { return 2 }
        return confusable[Int(low - 97) * 26 + Int(high - 97)] ? 1 : 2
    }

    /// Letters that transliterations and hurried spellings take for each other.
    private static let confusable: [Bool] = {
        var table = [Bool](repeating: false, count: 26 * 26)
        for pair in ["ck", "sz", "vw", "iy", "jy", "ij", "fv", "ou", "ei", "kq", "gj", "dt", "ae"] {
            let letters = pair.utf8.map { Int($0) - 97 }
            table[letters.min()! * 26 + letters.max()!] = true
        }
        return table
    }()
}
