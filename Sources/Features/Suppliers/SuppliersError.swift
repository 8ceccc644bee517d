/// Why the register refused.
public struct SuppliersError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, or it is another organisation's.
        case notFound
        /// A reason of at least ten characters is wanted.
        case reasonMissing
        /// A record cannot be merged with itself.
        case sameRecord
        /// The record has been merged into another.
        case alreadyMerged
        /// The record to be absorbed has a link to a list that was confirmed.
        case hasConfirmedLink
        /// Later merges stand on this one: undo them first.
        case notUndoable
        /// The text is longer than allowed.
        case tooLong
    }

    public var code: Code

    public init(_ code: Code) {
        self.code = code
    }

    public var description: String { "suppliers: \(code.rawValue)" }
}
