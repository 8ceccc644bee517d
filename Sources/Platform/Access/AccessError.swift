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
        /// The password is shorter than 12 characters, or one that is tried first.
        case weakPassword
        /// The address is taken or has not the form of one.
        case badAddress
        /// No such person in the organisation, or no such organisation.
        case notFound
        /// A name is empty or longer than 200 characters.
        case badName
        /// A person needs at least one role.
        case noRole
        /// The person belongs to the organisation already.
        case alreadyMember
        /// The organisation would be left without anybody who keeps its people.
        case lastAdministrator
        /// Nobody gives themself a role where another administrator can.
        case needsAnotherAdministrator
        /// What is asked does not fit the person's state: to invite again who has joined, to reset for who has not.
        case otherState
        /// The link was used, has ended or never was one: never told apart.
        case deadLink
        /// The organisation asks for a way of signing in that this session did not take.
        case needsSecondStep
        /// No code of the second factor, or one that was used before.
        case wrongCode
        /// The change would leave no way to sign in.
        case noOtherWay
        /// The database was used with another secret key.
        case otherSecretKey
        /// The provider knows the person and gives no access here.
        case noAccess
        /// The person at the provider belongs to another account, or the address does.
        case otherAccount
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
