/// Why a file of the public's guidance was refused.
public struct PublicGuidanceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was wrong.
    public enum Code: String, Sendable, CaseIterable {
        /// The file is larger than is read.
        case tooLarge
        /// It is not the JSON that was expected.
        case unreadable
        /// A purpose stands twice or not at all.
        case purposes
        /// A number, or the link that calls it, is not well formed, or they differ.
        case number
        /// A month or day is none.
        case date
        /// Keys are missing or are none of ours.
        case keys
        /// A text is empty, too long, or holds characters that have no place in it.
        case text
    }

    public let code: Code
    /// The purpose or key in question; empty where it is the whole file.
    public let subject: String

    init(_ code: Code, _ subject: String = "") {
        self.code = code
        self.subject = subject
    }

    public var description: String { "public guidance: \(code.rawValue) \(subject)" }
}
