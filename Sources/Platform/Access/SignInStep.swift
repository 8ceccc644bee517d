/// What comes after the first step of signing in. The tokens are 32 random bytes in base64url, told only here; the store keeps
/// their SHA-256.
public enum SignInStep: Sendable, Hashable {
    /// Signed in: the session's token.
    case session(String)
    /// A code of the second factor is asked for: the token of the half-open session.
    case code(String)
    /// A second factor must be set up first: the token of the half-open session.
    case enrolment(String)

    public var token: String {
        switch self {
        case .session(let token), .code(let token), .enrolment(let token): token
        }
    }
}
