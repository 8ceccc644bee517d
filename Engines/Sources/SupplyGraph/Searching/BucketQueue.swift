/// Organisations waiting to be passed, nearest first, in buckets of a fixed width of cost.
///
/// Where no bucket is wider than the cheapest step, nothing that leaves a bucket can be bettered from within it: each
/// organisation is passed once, as with a heap, but putting in and taking out cost a few instructions. An organisation whose
/// cost fell lies in several buckets; whoever takes it out compares its cost with the bucket.
final class BucketQueue {
    private(set) var shift: UInt32 = 0
    private let heads: FlatBuffer<Int32>
    private var used = 0
    private var entries: FlatBuffer<UInt64>
    private static let narrowest: UInt32 = 10

    init(organisations: Int) {
        heads = FlatBuffer(count: Int(Cost.nothing >> Self.narrowest) + 1, filledWith: -1)
        entries = FlatBuffer(count: max(64, organisations * 2), filledWith: 0)
    }

    /// Empties the queue and makes buckets no wider than `step`, at least 1024.
    func begin(step: UInt32) {
        shift = UInt32(31 - step.leadingZeroBitCount)
        heads.elements.update(repeating: -1)
        used = 0
    }

    /// The last bucket that anything can lie in.
    var lastBucket: Int { Int(Cost.nothing >> shift) }

    @inline(__always) func insert(_ organisation: Int32, bucket: Int) {
        if used == entries.elements.count { grow() }
        // The organisation above, the entry that lies beneath it in the same bucket below.
        entries.elements[used] =
            UInt64(UInt32(bitPattern: organisation)) << 32 | UInt64(UInt32(bitPattern: heads.elements[bucket]))
        heads.elements[bucket] = Int32(truncatingIfNeeded: used)
        used += 1
    }

    /// The organisation on top of a bucket, or a negative number where it is empty.
    @inline(__always) func take(bucket: Int) -> Int32 {
        let head = heads.elements[bucket]
        if head < 0 { return head }
        let entry = entries.elements[Int(head)]
        heads.elements[bucket] = Int32(truncatingIfNeeded: entry)
        return Int32(truncatingIfNeeded: entry >> 32)
    }

    @inline(never) private func grow() {
        let larger = FlatBuffer<UInt64>(count: entries.elements.count * 2, filledWith: 0)
        for index in 0..<used { larger.elements[index] = entries.elements[index] }
        entries = larger
    }
}
