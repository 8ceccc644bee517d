/// How somebody showed who they are.
public enum SignInMethod: String, Sendable, Codable, CaseIterable {
    case password
    /// A password, then a code of the authenticator app or a recovery code.
    case passwordAndCode
    /// Signing in at the organisation's own provider (OpenID Connect).
    case provider
    /// The same with a second factor: there, or by a code here since the provider asked for none.
    case providerAndCode

    /// Whether a code was given besides.
    var hasSecondStep: Bool { self == withCode }

    /// The method once a code was given too.
    var withCode: SignInMethod {
        switch self {
        case .password, .passwordAndCode: .passwordAndCode
        case .provider, .providerAndCode: .providerAndCode
        }
    }
}
