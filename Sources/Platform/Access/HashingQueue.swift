import Foundation
import NIOPosix
import Synchronization

/// Takes turns at Scrypt on threads that serve no pages: half of the cores hash at once, 128 MiB each, a few more wait, and
/// the rest are sent away, so that a crowd of sign-ins slows neither the pages nor the sign-ins of others for long.
final class HashingQueue: Sendable {
    private struct State {
        var running = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private static let mostWaiting = 16

    private let most = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)
    private let state = Mutex(State())

    /// - Throws: `AccessError` with code `.tooManyTries` where too many wait already; what `work` throws.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await takeTurn()
        defer { endTurn() }
        return try await NIOThreadPool.singleton.runIfActive(work)
    }

    private func takeTurn() async throws {
        let isFull = state.withLock { state in
            state.running >= most && state.waiting.count >= Self.mostWaiting
        }
        if isFull { throw AccessError(.tooManyTries) }
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                if state.running < most {
                    state.running += 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if goesOn { continuation.resume() }
        }
    }

    private func endTurn() {
        let next = state.withLock { state in
            if state.waiting.isEmpty {
                state.running -= 1
                return nil as CheckedContinuation<Void, Never>?
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
