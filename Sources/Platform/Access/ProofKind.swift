/// By what a person who is signed in shows again who they are.
public enum ProofKind: String, Sendable, CaseIterable {
    case password
    /// A code of the authenticator app, or a recovery code.
    case code
    /// Signing in at the provider again.
    case provider
}
