/// Why something could not be sealed or opened.
public struct SealingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// It was not sealed with this key for this place, or was changed since.
        case doesNotOpen
        /// More than an entry holds (1 MiB with its padding).
        case tooLong
        /// A key of the wrong length, or a public key that no private key has.
        case badKey
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { "sealing: \(code.rawValue)" }
}
