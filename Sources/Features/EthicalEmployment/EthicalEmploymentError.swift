/// Why a change to how workers are treated was refused. Says nothing of any record's content.
public struct EthicalEmploymentError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, or it is another organisation's.
        case notFound
        /// A title, or a text that says what is meant, is wanted.
        case textMissing
        /// A reason of at least ten letters is wanted.
        case reasonMissing
        /// The text is longer than allowed.
        case tooLong
        /// Evidence is wanted: a link, or a file.
        case evidenceMissing
        /// A link begins with https:// or http://.
        case badLink
        /// The fingerprint of a file is SHA-256 in 64 hexadecimal digits.
        case badFileHash
        /// The file is of no kind that is kept, or its name says another kind than its bytes.
        case badFile
        case fileEmpty
        case fileTooLarge
        /// The scanner found something malicious in the file.
        case maliciousFile
        /// The day lies in the future, or before the year 2000.
        case badDay
        /// The end lies before the beginning.
        case badOrder
        /// A number that cannot be: below zero, or too large.
        case badNumber
        /// The person does not work in the organisation.
        case notAMember
        /// It was withdrawn already.
        case withdrawn
        /// What was to be decided has been decided, or is no longer what was shown.
        case alreadyDecided
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { "ethical employment: \(code.rawValue)" }
}
