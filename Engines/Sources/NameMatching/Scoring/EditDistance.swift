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
            let reach = limit / 2 + 1
            for row in 0..<first.count {
                let from = max(0, row - reach)
                let to = min(second.count, row + reach + 1)
                guard from < to else { return limit + 1 }
                rows[next + from] = from == 0 ? UInt8(truncatingIfNeeded: min(255, (row + 1) * 2)) : 255
                var best = Int(rows[next + from])
                let mask = confusable(first[row])
                for column in from..<to {
                    let cost = first[row] == second[column] ? 0 : (mask & bit(second[column]) != 0 ? 1 : 2)
                    var value = min(
                        Int(rows[current + column]) + cost,
                        min(Int(rows[current + column + 1]), Int(rows[next + column])) + 2)
                    if row > 0, column > 0, cost != 0, first[row] == second[column - 1],
                        first[row - 1] == second[column]
                    {
                        value = min(value, Int(rows[before + column - 1]) + 2)
                    }
                    rows[next + column + 1] = UInt8(truncatingIfNeeded: min(255, value))
                    best = min(best, value)
                }
                if to < second.count { rows[next + to + 1] = 255 }
                if best > limit + 2 { return limit + 1 }
                (before, current, next) = (current, next, before)
            }
            return min(limit + 1, Int(rows[current + second.count]))
        }
    }

    private static func bit(_ letter: UInt8) -> UInt32 {
        letter >= 97 && letter <= 122 ? 1 << UInt32(letter - 97) : 0
    }

    /// Letters that transliterations and hurried spellings take for `letter`, one bit each.
    private static func confusable(_ letter: UInt8) -> UInt32 {
        switch letter {
        case UInt8(ascii: "a"): bit(UInt8(ascii: "e"))
        case UInt8(ascii: "e"): bit(UInt8(ascii: "a")) | bit(UInt8(ascii: "i"))
        case UInt8(ascii: "i"): bit(UInt8(ascii: "e")) | bit(UInt8(ascii: "y")) | bit(UInt8(ascii: "j"))
        case UInt8(ascii: "y"): bit(UInt8(ascii: "i")) | bit(UInt8(ascii: "j"))
        case UInt8(ascii: "j"): bit(UInt8(ascii: "i")) | bit(UInt8(ascii: "y")) | bit(UInt8(ascii: "g"))
        case UInt8(ascii: "g"): bit(UInt8(ascii: "j"))
        case UInt8(ascii: "c"): bit(UInt8(ascii: "k"))
        case UInt8(ascii: "k"): bit(UInt8(ascii: "c")) | bit(UInt8(ascii: "q"))
        case UInt8(ascii: "q"): bit(UInt8(ascii: "k"))
        case UInt8(ascii: "s"): bit(UInt8(ascii: "z"))
        case UInt8(ascii: "z"): bit(UInt8(ascii: "s"))
        case UInt8(ascii: "v"): bit(UInt8(ascii: "w")) | bit(UInt8(ascii: "f"))
        case UInt8(ascii: "w"): bit(UInt8(ascii: "v"))
        case UInt8(ascii: "f"): bit(UInt8(ascii: "v"))
        case UInt8(ascii: "o"): bit(UInt8(ascii: "u"))
        case UInt8(ascii: "u"): bit(UInt8(ascii: "o"))
        case UInt8(ascii: "d"): bit(UInt8(ascii: "t"))
        case UInt8(ascii: "t"): bit(UInt8(ascii: "d"))
        default: 0
        }
    }
}
