/// Why somebody was not let in.
public struct AccessError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// No such account, or another password: never told apart.
        case wrongSignIn
        /// Too many failures; try again later.
        case tooManyTries
        /// The session has ended.
        case signedOut
        /// The role does not allow it.
        case forbidden
        /// The password is shorter than 12 characters.
        case weakPassword
        /// The address is taken or has not the form of one.
        case badAddress
    }

    public var code: Code
    public var permission: Permission?

    public init(_ code: Code, permission: Permission? = nil) {
        self.code = code
        self.permission = permission
    }

    public var description: String {
        permission.map { "\(code.rawValue): \($0.rawValue)" } ?? code.rawValue
    }
}
