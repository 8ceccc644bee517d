import CLibPQ

/// Asks the server to stop what a connection is waiting for; the one thing that may be done from another thread.
final class StatementCanceller: @unchecked Sendable {
    // PQcancel is documented as safe to call from any thread, and the pointer never changes.
    private let pointer: OpaquePointer

    init?(_ connection: OpaquePointer) {
        guard let pointer = PQgetCancel(connection) else { return nil }
        self.pointer = pointer
    }

    deinit { PQfreeCancel(pointer) }

    func cancel() {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { reason in
            _ = PQcancel(pointer, reason.baseAddress, 256)
        }
    }
}
