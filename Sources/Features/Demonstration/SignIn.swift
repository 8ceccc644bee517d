/// An account of the demonstration, for everybody to try. Never served beyond this machine.
public struct SignIn: Sendable {
    public var name: String
    public var roles: [String]
    public var address: String
    public var password: String
}
