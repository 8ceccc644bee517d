public import Storage
public import Suppliers

/// What a supplier promised for society with a contract: so much of something, by a day.
public struct SocialValuePromise: Sendable, Hashable {
    public var id: ID<SocialValuePromise>
    public var contract: ID<Contract>
    public var contractTitle: String
    /// What was promised, in words; at most 2,000 characters.
    public var text: String
    /// How it is measured, such as the reference of a national measure; at most 200 characters.
    public var measure: String
    public var target: Quantity
    /// Of what the target counts: weeks, people, pounds; at most 60 characters.
    public var unit: String
    public var due: Day
    public var progress: PromiseProgress
    public var recordedAt: Timestamp
    public var by: String?
    /// Set where it no longer holds, with the reason.
    public var withdrawnAt: Timestamp?
    public var withdrawalReason: String?
}
