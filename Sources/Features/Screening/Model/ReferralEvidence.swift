public import FollowTheMoney
public import NameMatching
public import Suppliers

/// A finding as it stood when it was sent: later changes do not touch it.
public struct ReferralEvidence: Sendable, Codable {
    public var listName: String
    public var listVersion: Int
    public var supplier: SupplierIdentity
    public var entity: FollowTheMoneyEntity
    public var comparison: Comparison
}
