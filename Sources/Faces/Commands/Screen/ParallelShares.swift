internal import Dispatch
internal import Synchronization

/// Splits computation over all cores.
enum ParallelShares {
    /// Calls `work` for 0 ..< count, several at a time, and returns the answers in order. Blocks until all are done.
    static func map<Answer: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Answer) -> [Answer] {
        let answers = Mutex([Answer?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { share in
            let answer = work(share)
            answers.withLock { $0[share] = answer }
        }
        return answers.withLock { $0.map { $0! } }
    }
}
