public import Storage

/// Somebody who has given the right password and not yet the second step. Opens no page but that step's.
public struct HalfSession: Sendable, Hashable {
    public enum Wants: String, Sendable, Codable {
        case code
        case enrolment
    }

    public var person: ID<Person>
    public var organisation: ID<Organisation>
    public var wants: Wants
    public var expiresAt: Timestamp
    var browser: BrowserKind
    var method: SignInMethod
}
