import Foundation
import NIOPosix
import Synchronization

/// Takes turns at Scrypt on threads that serve no pages: half of the cores hash at once, 128 MiB each, a few more wait, and
/// the rest are sent away, so that a crowd of sign-ins slows neither the pages nor the sign-ins of others for long.
final class HashingQueue: Sendable {
    private struct State {
        var running = 0
        var waiting: [CheckedContinuation<Void, any Error>] = []
    }

    private enum Turn { case now, later, never }

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
        try await withCheckedThrowingContinuation { continuation in
            let turn = state.withLock { state in
                if state.running < most {
                    state.running += 1
                    return Turn.now
                }
                guard state.waiting.count < Self.mostWaiting else { return .never }
                state.waiting.append(continuation)
                return .later
            }
            switch turn {
            case .now: continuation.resume()
            case .later: break
            case .never: continuation.resume(throwing: AccessError(.tooManyTries))
            }
        }
    }

    private func endTurn() {
        let next = state.withLock { state in
            if state.waiting.isEmpty { state.running -= 1 }
            return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
        }
        next?.resume()
    }
}
