import NIOPosix
import Sealing
import Synchronization

/// Slows guessing at receipts without shutting anybody out: stretching takes turns on threads that serve no pages, and after wrong numbers every
/// try waits a little longer, whoever makes it, until a while passes without one. With 76 random bits no speed of trying finds one: at two a second
/// for a year, fewer than 1 in 10^14 of a single report.
final class ReceiptTries: Sendable {
    /// The longest wait, in seconds.
    static let longestWait = 4.0
    /// How many wrong numbers in a minute add a second.
    static let wrongPerSecond = 15.0
    /// The most that may be stretched or waiting at once.
    static let most = 64

    private let state = Mutex((under: 0, wrong: 0.0, at: ContinuousClock.now))

    /// - Throws: `PageFault.tooManyTries` where a crowd waits already.
    func keys(of receipt: Receipt, salt: ReceiptSalt) async throws -> ReceiptKeys {
        try await inTurn { try await NIOThreadPool.singleton.runIfActive { try ReceiptKeys(receipt, salt: salt) } }
    }

    /// The same wait for a number that was stretched elsewhere.
    /// - Throws: `PageFault.tooManyTries` where a crowd waits already.
    func wait() async throws { try await inTurn {} }

    private func inTurn<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
        let wait: Double = try state.withLock { state in
            guard state.under < Self.most else { throw PageFault.tooManyTries }
            state.under += 1
            Self.settle(&state)
            return min(Self.longestWait, (state.wrong / Self.wrongPerSecond).rounded(.down))
        }
        defer { state.withLock { $0.under -= 1 } }
        if wait > 0 { try await Task.sleep(for: .seconds(wait)) }
        return try await work()
    }

    /// Notes that a number found nothing.
    func failed() async {
        state.withLock { state in
            Self.settle(&state)
            state.wrong += 1
        }
    }

    /// Wrong numbers are forgotten evenly: half of them in a minute.
    private static func settle(_ state: inout (under: Int, wrong: Double, at: ContinuousClock.Instant)) {
        let now = ContinuousClock.now
        let seconds = Double(state.at.duration(to: now).components.seconds)
        guard seconds >= 1 else { return }
        state.wrong = max(0, state.wrong - seconds * max(0.25, state.wrong / 86))
        state.at = now
    }
}
