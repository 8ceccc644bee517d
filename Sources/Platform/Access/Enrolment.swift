/// What setting up a second factor at sign-in came to.
public struct Enrolment: Sendable, Hashable {
    /// The session's token.
    public var token: String
    /// Ten, told only here.
    public var recoveryCodes: [String]
}
