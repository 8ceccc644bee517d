/// How long sessions last. NIST SP 800-63B-4 (2025), section 2.2.3: for two factors no longer than 24 hours in all, and an hour
/// without a request.
public struct SessionLimits: Sendable, Hashable {
    /// Minutes without a request after which a session has ended.
    public var idleMinutes = 60
    /// Minutes after which it has ended whatever is done.
    public var absoluteMinutes = 12 * 60
    /// For how many minutes a proof of who one is serves for sensitive acts.
    public var proofMinutes = 10
    /// How long a person may take over the second step of signing in.
    public var halfOpenMinutes = 10

    public init() {}
}
