public import Storage

/// What was delivered of a promise on a day, with what shows it.
public struct Delivery: Sendable, Hashable {
    public var id: ID<Delivery>
    public var amount: Quantity
    public var deliveredOn: Day
    public var evidence: EmploymentEvidence
    public var recordedAt: Timestamp
    public var by: String?
    /// Set where it was found to be wrong, with the reason; it no longer counts and is still shown.
    public var withdrawnAt: Timestamp?
    public var withdrawalReason: String?
}
