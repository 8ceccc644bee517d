import Storage
import Synchronization

/// Bounds how often one process lets passwords be tried, whatever the addresses and wherever the tries come from: a bucket
/// that fills slowly. A right password gives back what its try took.
final class TryBudget: Sendable {
    private static let capacity = 120.0
    private static let perSecond = 2.0

    private let state = Mutex((level: capacity, at: Timestamp(milliseconds: 0)))

    /// - Throws: `AccessError` with code `.tooManyTries` where the bucket is empty.
    func take(at now: Timestamp) throws(AccessError) {
        let isTaken = state.withLock { state in
            let seconds = Double(max(0, now.milliseconds - state.at.milliseconds)) / 1000
            state.level = min(Self.capacity, state.level + seconds * Self.perSecond)
            state.at = max(state.at, now)
            guard state.level >= 1 else { return false }
            state.level -= 1
            return true
        }
        guard isTaken else { throw AccessError(.tooManyTries) }
    }

    func giveBack() {
        state.withLock { $0.level = min(Self.capacity, $0.level + 1) }
    }
}
