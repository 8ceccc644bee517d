public import Storage

/// What a link leads to, before it is followed.
public struct LinkContent: Sendable, Hashable {
    /// The business that is asked, as whoever invited it calls it.
    public var business: String
    /// The organisation that asks.
    public var buyer: String
    public var buyerInWelsh: String
    /// The business that sent the link on; nil where the buyer did.
    public var inviter: String?
    public var due: Day
}

/// What a business has in its hand once it has begun.
public struct ChainStart: Sendable {
    /// For how many hours a business may go on before it needs its return code or a new link.
    public static let hours = 8

    /// For the cookie; the store keeps its SHA-256.
    public var token: String
    /// Shown once.
    public var returnCode: ReturnCode
    public var expiresAt: Timestamp
}
