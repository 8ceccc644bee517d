/// Why flags refused. Says nothing of any record's content.
public struct ProcurementFlagsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such flag, or it is another organisation's.
        case notFound
        /// A reason of at least ten letters and digits is wanted.
        case reasonMissing
        /// The reason is longer than 4,000 characters.
        case tooLong
        /// It has been dismissed already.
        case alreadyDismissed
        /// It is not dismissed, so nothing can be taken back.
        case notDismissed
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { "procurement flags: \(code.rawValue)" }
}
