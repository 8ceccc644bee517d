/// Carries costs along links, nearest first, until none can be bettered: Dijkstra's algorithm over a `BucketQueue`.
///
/// Whatever leaves a bucket together is independent of each other, so it can be foreseen; see `Foresight`.
struct Spread {
    let starts: UnsafeBufferPointer<Int32>
    let others: UnsafeBufferPointer<Int32>
    let shares: UnsafeBufferPointer<UInt16>
    let stepCosts: UnsafeBufferPointer<UInt32>

    /// Empties the queue; afterwards `costs` are final.
    func run(
        _ queue: BucketQueue, _ costs: UnsafeMutableBufferPointer<UInt32>, _ batch: UnsafeMutableBufferPointer<Int32>
    ) {
        var bucket = -1
        while queue.waiting > 0 {
            bucket += 1
            let count = queue.drain(bucket: bucket, costs, into: batch)
            for first in stride(from: 0, to: count, by: Foresight.together) {
                let members = UnsafeMutableBufferPointer(
                    rebasing: batch[first..<min(count, first + Foresight.together)])
                if Foresight.touch(members, starts, others, shares, costs) { continue }
                for organisation in members { relax(Int(organisation), queue, costs) }
            }
        }
    }

    @inline(__always) private func relax(
        _ organisation: Int, _ queue: BucketQueue, _ costs: UnsafeMutableBufferPointer<UInt32>
    ) {
        let cost = costs[organisation]
        for place in Int(starts[organisation])..<Int(starts[organisation + 1]) {
            let other = others[place]
            let next = cost + stepCosts[Int(shares[place])]
            let before = costs[Int(other)]
            if next < before {
                costs[Int(other)] = next
                let target = Int(next >> queue.shift)
                // Within one bucket it lies there already.
                if target != Int(before >> queue.shift) { queue.insert(other, bucket: target) }
            }
        }
    }
}
