public import Storage

/// That a business lets other buyers have the answers it gave to one.
public struct ReuseConsent: Sendable, Hashable {
    public var givenAt: Timestamp
    public var by: String
    public var withdrawnAt: Timestamp?
    /// How many other buyers have received the answers by it.
    public var uses: Int
}
