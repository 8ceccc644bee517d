public import Storage

/// Two records that may be the same business: for a person to decide.
public struct MergeOffer: Sendable {
    public var id: ID<MergeOffer>
    public var first: SupplierIdentity
    public var second: SupplierIdentity
    public var firstRecord: Supplier
    public var secondRecord: Supplier
    /// How alike the names are, 0 to 1.
    public var score: Double
}

/// A merge that was made, and may be undone.
public struct Merge: Sendable {
    public var id: ID<Merge>
    public var kept: ID<Supplier>
    public var absorbed: ID<Supplier>
    public var absorbedName: String
    public var at: Timestamp
    /// Who made it; nil for a rule or the command line.
    public var by: String?
    public var reason: String
    public var undoneAt: Timestamp?
}
