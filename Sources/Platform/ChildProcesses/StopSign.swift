internal import Synchronization

/// Tells the thread that waits for a child that nobody waits for the thread any more.
final class StopSign: Sendable {
    private let isRaised = Atomic(false)

    func raise() { isRaised.store(true, ordering: .relaxed) }

    var isSeen: Bool { isRaised.load(ordering: .relaxed) }
}
