import Synchronization

/// Scratch buffers waiting for the next search; as many as searches ever ran at once.
final class ScratchPool: Sendable {
    private let free = Mutex<[SearchScratch]>([])
    private let make: @Sendable () -> SearchScratch

    init(make: @escaping @Sendable () -> SearchScratch) {
        self.make = make
    }

    /// Runs `body` with a scratch of its own.
    func use<Answer>(_ body: (SearchScratch) -> Answer) -> Answer {
        let scratch = free.withLock { $0.popLast() } ?? make()
        defer { free.withLock { $0.append(scratch) } }
        return body(scratch)
    }
}
