public import Storage
public import Suppliers

/// What was found of one body and the living wage on a day. A new finding does not replace an older one: both are kept.
public struct LivingWageStatus: Sendable, Hashable {
    public var id: ID<LivingWageStatus>
    /// nil for the organisation itself.
    public var supplier: ID<Supplier>?
    public var state: LivingWageState
    public var evidence: EmploymentEvidence
    public var note: String
    /// The day on which somebody looked.
    public var checkedOn: Day
    /// The last day on which it counts, such as the last of an accreditation.
    public var expiresOn: Day?
    public var recordedAt: Timestamp
    /// The name of whoever wrote it down.
    public var by: String?

    /// How long it still counts.
    public func expiry(on today: Day) -> Expiry { ExpiryRule.expiry(of: expiresOn, on: today) }
}
