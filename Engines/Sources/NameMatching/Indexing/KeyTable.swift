/// Finds the distinct words of a list that share a key: a spelling with letters left out, a sound, a group, a value.
///
/// Two flat arrays sorted by key. Words found are looked at again before they count, so equal hashes do no harm.
struct KeyTable: Sendable {
    private let keys: [UInt32]
    private let words: [UInt32]
    /// Where keys with the same top bits begin.
    private let starts: [UInt32]
    private let shift: UInt32

    /// - Parameter entries: Key in the upper and word in the lower half, in any order; equal ones are kept once.
    init(_ entries: [UInt64]) {
        var sorted = RadixSort.sorted(entries)
        var kept = 0
        for index in sorted.indices where index == 0 || sorted[index] != sorted[index - 1] {
            sorted[kept] = sorted[index]
            kept += 1
        }
        sorted.removeSubrange(kept...)
        var bits: UInt32 = 4
        while bits < 20, (1 << bits) < sorted.count { bits += 1 }
        shift = 32 - bits
        var starts = [UInt32](repeating: 0, count: (1 << Int(bits)) + 1)
        for entry in sorted { starts[Int(UInt32(truncatingIfNeeded: entry >> 32) >> (32 - bits)) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        self.starts = starts
        keys = sorted.map { UInt32(truncatingIfNeeded: $0 >> 32) }
        words = sorted.map { UInt32(truncatingIfNeeded: $0) }
    }

    /// Calls `body` for every word filed under `key`.
    func each(_ key: UInt32, _ body: (Int) -> Void) {
        let bucket = Int(key >> shift)
        var index = Int(starts[bucket])
        let end = Int(starts[bucket + 1])
        while index < end, keys[index] < key { index += 1 }
        while index < end, keys[index] == key {
            body(Int(words[index]))
            index += 1
        }
    }
}
