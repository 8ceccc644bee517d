/// Why signing in at a provider did not come about. Carries nothing that the provider or a browser sent.
public struct SingleSignOnError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// The provider does not answer, or too much, or too slowly.
        case unreachable
        /// What the provider tells of itself is not in order.
        case badProvider
        /// The journey was begun in another browser, too long ago, or is over.
        case lostWay
        /// The provider, or the person there, said no.
        case refused
        /// The provider's token is not in order, or not for us, or not for this journey.
        case badToken
    }

    public var code: Code
    /// Which check failed, for the log.
    public var check: String

    public init(_ code: Code, _ check: String = "") {
        self.code = code
        self.check = check
    }

    public var description: String { check.isEmpty ? code.rawValue : "\(code.rawValue): \(check)" }
}
