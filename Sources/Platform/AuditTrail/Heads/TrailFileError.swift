/// Why a file of the trail (key, public keys, heads) cannot be used.
public struct TrailFileError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// It cannot be opened, read or written.
        case unusable
        /// It holds something else.
        case malformed
        /// Others than its owner may read the secret key.
        case notPrivate
    }

    public var code: Code
    public var path: String
    /// What the system said, or what was expected.
    public var detail: String

    public init(_ code: Code, path: String, _ detail: String) {
        self.code = code
        self.path = path
        self.detail = detail
    }

    public var description: String { "\(path): \(detail)" }
}
