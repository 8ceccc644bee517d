import Foundation

/// Runs work that waits for another program on a thread of its own. The threads that carry tasks are as few as the machine's
/// cores: a test that held one would hold up every other test, and time limits of theirs would pass.
public func aside<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
    }
}
