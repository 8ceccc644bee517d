/// What went wrong in the store. Carries no bound value, so it may be logged.
public struct StorageError: Error, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// The file or server cannot be opened.
        case cannotOpen
        /// The database has had a migration that this program does not know: it was used by a newer one.
        case fromTheFuture
        /// A rule of the tables refused the write: a duplicate, a missing parent, a guarded row.
        case refused
        /// Another writer held the store for too long, or a statement took longer than it may.
        case busy
        /// The server was lost while it committed: the write was kept whole or not at all.
        case unknownOutcome
        /// The disk is full or the file cannot be written.
        case cannotWrite
        /// Anything else; `message` says what the engine said.
        case failed
    }

    public var code: Code
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "storage \(code.rawValue): \(message)" }
}
