/// Why the trail was not shown or handed out.
public struct AuditingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// Nobody has looked at such a record of one's own organisation.
        case notFound
        /// A disclosure says to whom.
        case recipientMissing
        /// A disclosure says why.
        case reasonMissing
        case tooLong
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { code.rawValue }
}
