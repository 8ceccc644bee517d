/// What an organisation asks of its people when they sign in.
public struct SignInPolicy: Sendable, Hashable {
    /// Those without a second factor are led to set one up.
    public var needsSecondFactor = false
    /// Whether people may sign in with a password of ours, rather than at the organisation's provider alone.
    public var allowsPassword = true

    public init(needsSecondFactor: Bool = false, allowsPassword: Bool = true) {
        self.needsSecondFactor = needsSecondFactor
        self.allowsPassword = allowsPassword
    }

    /// Whether a session that was opened so meets it.
    func admits(_ method: SignInMethod) -> Bool {
        let usedPassword = method == .password || method == .passwordAndCode
        return (allowsPassword || !usedPassword) && (!needsSecondFactor || method.hasSecondStep)
    }
}
