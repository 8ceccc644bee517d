import Storage

/// A statement that failed or a server that was lost, inside the store; callers see a `StorageError`.
struct PostgresFailure: Error {
    /// Five characters (PostgreSQL manual, appendix A); empty where the connection itself failed.
    var state: String
    /// Without bound values.
    var message: String
    /// The connection is of no more use.
    var isLost: Bool

    init(state: String = "", message: String, isLost: Bool = false) {
        self.state = state
        self.message = message
        self.isLost = isLost || Self.statesOfLoss.contains(state) || state.hasPrefix("08")
    }

    /// Another transaction was in the way, or a migration has outdated a prepared statement: the same again may succeed.
    var mayBeTriedAgain: Bool { state == "40001" || state == "40P01" || isOutdated }
    /// A prepared statement gives other columns than when it was prepared.
    var isOutdated: Bool { state == "0A000" }

    /// The server shuts down, starts up, or has become a standby, which takes no writes.
    private static let statesOfLoss: Set = ["57P01", "57P02", "57P03", "25006"]

    /// Stopped by its time limit or by its caller.
    var isStopped: Bool { state == "57014" }

    var translated: StorageError { StorageError(code, state.isEmpty ? message : "\(state) \(message)") }

    private var code: StorageError.Code {
        if isLost { return .cannotOpen }
        if mayBeTriedAgain || isStopped { return .busy }
        return switch state.prefix(2) {
        case "23", "P0": .refused
        case "55": .busy
        case "53", "58": .cannotWrite
        case "28", "3D": .cannotOpen
        default: .failed
        }
    }
}
