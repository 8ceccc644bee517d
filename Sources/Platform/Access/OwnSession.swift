public import Storage

/// One of a person's own sessions, as its page lists them.
public struct OwnSession: Sendable, Hashable {
    public var id: ID<Session>
    public var startedAt: Timestamp
    public var seenAt: Timestamp
    public var browser: BrowserKind
    public var method: SignInMethod

    public init(
        id: ID<Session>, startedAt: Timestamp, seenAt: Timestamp, browser: BrowserKind, method: SignInMethod
    ) {
        self.id = id
        self.startedAt = startedAt
        self.seenAt = seenAt
        self.browser = browser
        self.method = method
    }
}
