/// Organisations waiting to be passed, nearest first, in buckets of a fixed width of cost.
///
/// Where no bucket is wider than the cheapest step, nothing that leaves a bucket can be bettered from within it: each
/// organisation is passed once, as with a heap, but putting in and taking out cost a few instructions. An organisation whose
/// cost fell lies in several buckets; whoever takes it out compares its cost with the bucket.
final class BucketQueue {
    private(set) var shift: UInt32 = 0
    /// The topmost entry of each bucket; -1 in all of them between searches, since each search empties the queue.
    private var heads: FlatBuffer<Int32>
    private var used = 0
    /// Entries that no bucket has given out yet.
    private(set) var waiting = 0
    private var entries: FlatBuffer<UInt64>

    init(organisations: Int) {
        heads = FlatBuffer(count: 256, filledWith: -1)
        entries = FlatBuffer(count: max(64, organisations * 2), filledWith: 0)
    }

    /// Makes buckets no wider than `step`, at least 1, for a new search.
    func begin(step: UInt32) {
        shift = UInt32(31 - step.leadingZeroBitCount)
        if heads.elements.count <= lastBucket { heads = FlatBuffer(count: lastBucket + 1, filledWith: -1) }
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
        waiting += 1
    }

    /// Empties a bucket into `batch`, leaving out those whose cost has fallen into an earlier bucket.
    ///
    /// - Returns: How many there are.
    @inline(__always) func drain(
        bucket: Int, _ costs: UnsafeMutableBufferPointer<UInt32>, into batch: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        var head = heads.elements[bucket]
        heads.elements[bucket] = -1
        var count = 0
        var taken = 0
        while head >= 0 {
            let entry = entries.elements[Int(head)]
            let organisation = Int32(truncatingIfNeeded: entry >> 32)
            head = Int32(truncatingIfNeeded: entry)
            taken += 1
            // Written in any case and kept or not: a jump that the processor cannot foresee would cost more.
            batch[count] = organisation
            count += Int(costs[Int(organisation)] >> shift) == bucket ? 1 : 0
        }
        waiting -= taken
        return count
    }

    @inline(never) private func grow() {
        let larger = FlatBuffer<UInt64>(count: entries.elements.count * 2, filledWith: 0)
        for index in 0..<used { larger.elements[index] = entries.elements[index] }
        entries = larger
    }
}
