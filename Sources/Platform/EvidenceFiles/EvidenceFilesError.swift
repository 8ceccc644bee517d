/// Why a file was not kept, or not found. Says nothing of what it holds.
public struct EvidenceFilesError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such file, or it is another organisation's.
        case notFound
        /// There is nothing in it.
        case empty
        /// It is larger than `EvidenceFileRule.largest`.
        case tooLarge
        /// It is none of `EvidenceFileType`, or its name says something else than its first bytes.
        case badType
        /// The scanner found something malicious in it.
        case malicious
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { "evidence file: \(code.rawValue)" }
}
