/// Why a backup was not made or not taken back.
public struct BackupError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// A file of that name is there already.
        case exists
        /// The file cannot be read or written.
        case unreadable
        /// The file is no backup, was cut off or was changed.
        case damaged
        /// The store holds records, and it was not said that they may go.
        case notEmpty
        /// The backup was made by a newer program.
        case fromTheFuture
        /// After the loading the store does not hold what the file held; nothing was kept.
        case differs
    }

    public var code: Code
    /// The file, the table or the step that it is about.
    public var subject: String

    public init(_ code: Code, _ subject: String) {
        self.code = code
        self.subject = subject
    }

    public var description: String { "\(code.rawValue): \(subject)" }
}
