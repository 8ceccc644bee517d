/// An account of the demonstration, for everybody to try. Never served beyond this machine.
public struct SignIn: Sendable {
    public var name: String
    public var roles: [String]
    public var address: String
    public var password: String
    /// Opens the key that reports are sealed to; nil for those who receive none.
    public var passphrase: String?
}
