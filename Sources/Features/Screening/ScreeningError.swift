/// Why screening refused. Says nothing of any record's content.
public struct ScreeningError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, or it is another organisation's.
        case notFound
        /// A reason of at least ten characters is wanted.
        case reasonMissing
        /// The text is longer than allowed.
        case tooLong
        /// A list needs a name.
        case nameMissing
        /// Thresholds lie between 0 and 1.
        case badThreshold
        /// Somebody else has decided in the meantime: look again.
        case alreadyDecided
        /// Nothing waits for a second person.
        case notWaiting
        /// The second look must be another, named person's.
        case samePerson
        /// There is no decision to open again.
        case notDecided
        /// The list entry is gone, so there is nothing to decide.
        case closed
        /// The lead has answered already.
        case alreadyAnswered
        /// The list was loaded or removed by somebody else meanwhile; this loading was given up.
        case superseded
        /// A list changed during the check: check again.
        case listsChanged
        /// The list of this name came in another format so far: the file is hardly a new version of it.
        case otherFormat
        /// The file was changed while it was being read.
        case fileChanged
    }

    public var code: Code

    public init(_ code: Code) {
        self.code = code
    }

    public var description: String { "screening: \(code.rawValue)" }
}
