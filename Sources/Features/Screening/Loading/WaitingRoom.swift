import Dispatch
import Synchronization

/// Holds up a thread that produces faster than its work is taken.
final class WaitingRoom: Sendable {
    private let free = DispatchSemaphore(value: 0)
    private let isClosed = Atomic(false)

    init(places: Int) {
        for _ in 0..<places { free.signal() }
    }

    /// Blocks the thread until there is a place.
    /// - Throws: `CancellationError` once the room is closed.
    func enter() throws {
        free.wait()
        guard !isClosed.load(ordering: .acquiring) else {
            free.signal()
            throw CancellationError()
        }
    }

    func leave() { free.signal() }

    /// Sends away who waits and who comes later.
    func close() {
        isClosed.store(true, ordering: .releasing)
        free.signal()
    }
}
