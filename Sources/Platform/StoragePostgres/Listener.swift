import CLibPQ
import Foundation
import Storage
import Synchronization

/// Hears what other processes announce, on a connection and a thread of its own, which start with the first who asks.
final class Listener: Sendable {
    /// The one channel; what is announced is its topic.
    static let channel = "manumit"

    private enum State { case notStarted, running(wake: Int32), stopped }

    private let address: PostgresAddress
    private let settings: PostgresSettings
    private let announcements = Announcements()
    private let state = Mutex(State.notStarted)

    init(_ address: PostgresAddress, settings: PostgresSettings) {
        self.address = address
        self.settings = settings
    }

    func stream(of topic: String) -> AsyncStream<Void> {
        let stream = announcements.stream(of: topic)
        start()
        return stream
    }

    /// Ends the thread and every stream.
    func stop() {
        announcements.finish()
        state.withLock { state in
            if case .running(let wake) = state { close(wake) }
            state = .stopped
        }
    }

    private func start() {
        state.withLock { state in
            guard case .notStarted = state else { return }
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { return }
            let end = ends[0]
            state = .running(wake: ends[1])
            let loop = ListenerLoop(address: address, settings: settings, announcements: announcements, end: end)
            Thread { loop.run() }.start()
        }
    }
}
