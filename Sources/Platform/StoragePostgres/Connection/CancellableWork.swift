import Synchronization

/// Carries the cancellation of a task to the statement that a thread waits for on its behalf, and to none after it.
final class CancellableWork: Sendable {
    private struct State {
        var isCancelled = false
        var canceller: StatementCanceller?
    }

    private let state = Mutex(State())

    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    /// From now on a cancellation stops what the connection does.
    /// - Throws: `CancellationError` where it has come already.
    func begin(_ canceller: StatementCanceller) throws {
        try state.withLock { state in
            guard !state.isCancelled else { throw CancellationError() }
            state.canceller = canceller
        }
    }

    /// From now on a cancellation stops nothing: the work commits, or has ended.
    func end() { state.withLock { $0.canceller = nil } }

    /// Asks while it holds the lock, so that the connection cannot be at somebody else's work by then.
    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            state.canceller?.cancel()
        }
    }
}
