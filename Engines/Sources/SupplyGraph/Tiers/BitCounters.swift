/// Counts, for each of 64 bits, in how many masks it is set. All 64 counters stand upright beside each other, the ones of all
/// of them in one word, the twos in the next, so that a mask is added in a few instructions and not bit by bit.
struct BitCounters {
    private var planes = InlineArray<32, UInt64>(repeating: 0)

    @inline(__always) mutating func add(_ mask: UInt64) {
        var carry = mask
        var plane = 0
        while carry != 0, plane < 32 {
            let before = planes[plane]
            planes[plane] = before ^ carry
            carry &= before
            plane += 1
        }
    }

    /// The counts of the lowest `bits` bits, at most 64; the counters begin anew.
    mutating func take(_ bits: Int) -> [Int] {
        let counts = (0..<min(64, max(0, bits))).map { bit in
            (0..<32).reduce(0) { $0 | Int(planes[$1] >> UInt64(bit) & 1) << $1 }
        }
        planes = InlineArray(repeating: 0)
        return counts
    }
}
