internal import Dispatch
internal import Foundation
internal import Languages
internal import Synchronization

/// Ends the process at once when it is asked to end a second time: somebody does not want to wait for what is under way. The first
/// time is the server's to answer. Watches for as long as it lives.
final class SecondSignal {
    private let sources: [any DispatchSourceSignal]

    init() {
        let times = Times()
        sources = [SIGTERM, SIGINT].map { DispatchSource.makeSignalSource(signal: $0) }
        for source in sources {
            source.setEventHandler { times.count() }
            source.resume()
        }
    }

    deinit { sources.forEach { $0.cancel() } }

    /// How often it was asked.
    private final class Times: Sendable {
        private let number = Atomic(0)

        func count() {
            guard number.add(1, ordering: .relaxed).newValue > 1 else { return }
            Terminal.tell(.commandServeEndedAtOnce)
            _exit(128 + SIGTERM)
        }
    }
}
