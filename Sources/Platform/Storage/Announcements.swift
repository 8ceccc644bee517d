import Synchronization

/// Who in this process waits to hear that something changed. Engines send, callers of `Store.announcements(of:)` receive.
public final class Announcements: Sendable {
    private struct State {
        var next = 0
        var waiting: [String: [Int: AsyncStream<Void>.Continuation]] = [:]
        var isFinished = false
    }

    private let state = Mutex(State())

    public init() {}

    /// Gives an element after each announcement of the topic; several that nobody has taken yet are one.
    public func stream(of topic: String) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = state.withLock { state in
            guard !state.isFinished else { return nil }
            state.next += 1
            state.waiting[topic, default: [:]][state.next] = continuation
            return state.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.waiting[topic]?.removeValue(forKey: number) }
        }
        return stream
    }

    public func send(_ topic: String) {
        for continuation in state.withLock({ $0.waiting[topic].map { Array($0.values) } ?? [] }) {
            continuation.yield()
        }
    }

    /// Tells everybody: for when announcements may have been missed.
    public func sendAll() {
        for continuation in state.withLock({ $0.waiting.values.flatMap(\.values) }) { continuation.yield() }
    }

    /// Ends every stream, also those asked for later.
    public func finish() {
        let all = state.withLock { state in
            defer { state.waiting = [:] }
            state.isFinished = true
            return state.waiting.values.flatMap(\.values)
        }
        for continuation in all { continuation.finish() }
    }
}
