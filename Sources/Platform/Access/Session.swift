public import Storage

/// Somebody signed in, with what a page says about them.
public struct Session: Sendable {
    public var principal: Principal
    public var personName: String
    public var organisation: Organisation
    public var seenAt: Timestamp
    public var expiresAt: Timestamp
}
