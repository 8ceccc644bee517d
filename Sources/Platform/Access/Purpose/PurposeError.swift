/// What is wrong with a purpose as it was stated.
public struct PurposeError: Error, Sendable, Hashable {
    public enum Code: String, Sendable {
        /// Words of one's own are needed and say too little.
        case wordsMissing
        case tooLong
        /// Nobody is signed in whose purpose it could be.
        case noSession
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }
}
