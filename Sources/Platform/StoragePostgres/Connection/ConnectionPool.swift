import Foundation
import Storage
import Synchronization

/// The connections that wait for work, the one used last first. Its callers' threads bound how many there are.
final class ConnectionPool: Sendable {
    private let address: PostgresAddress
    private let settings: PostgresSettings
    private let idle = Mutex<[PostgresConnection]>([])

    init(_ address: PostgresAddress, settings: PostgresSettings) {
        self.address = address
        self.settings = settings
    }

    /// A connection that nobody else uses.
    /// - Parameter deadline: until when a server that does not answer is tried again, a little later each time; nil tries once.
    /// - Throws: `PostgresFailure`.
    func take(until deadline: Deadline?) throws -> PostgresConnection {
        if let waiting = idle.withLock({ $0.popLast() }) { return waiting }
        var pause = BackOff(milliseconds: 20, most: 500)
        while true {
            do {
                return try PostgresConnection(address, settings: settings)
            } catch {
                guard let deadline, !deadline.hasPassed else { throw error }
                pause.wait()
            }
        }
    }

    /// Takes a connection back. One in the midst of a transaction rolls it back, one whose statements are outdated is closed.
    /// So is one that is lost, and with it those that wait, which had the same server.
    func give(_ connection: PostgresConnection) {
        if !connection.isIdle { try? connection.run("ROLLBACK") }
        if connection.isOutdated { return }
        if connection.isIdle {
            idle.withLock { $0.append(connection) }
        } else {
            closeIdle()
        }
    }

    /// Closes the connections that wait.
    func closeIdle() { idle.withLock { $0.removeAll() } }
}
