public import AuditTrail
public import Storage

/// All that a supplier's page shows.
public struct SupplierDetail: Sendable {
    public var supplier: Supplier
    public var identity: SupplierIdentity
    public var contracts: [SupplierContract]
    /// What is known about the risk without a contract: from the ledger's categories and the stated sector.
    public var categoryRisk: RiskAssessment?
    /// The ledger's categories that `categoryRisk` was judged by.
    public var categories: [String]
    public var payments: PaymentSummary
    /// The last day that the organisation's ledger covers, to which the twelve months of the yearly spend run; nil without
    /// a ledger.
    public var ledgerEnd: Day?
    public var offers: [MergeOffer]
    public var merges: [Merge]
    public var history: [TrailEntry]
}

/// A contract with the reasons for its tier.
public struct SupplierContract: Sendable {
    public var contract: Contract
    public var risk: RiskAssessment
}

/// The ledger's payments to one supplier, added up.
public struct PaymentSummary: Sendable, Hashable {
    public var count: Int
    public var first: Day?
    public var last: Day?
    /// Of those with an invoice date, how many were paid more than 30 days after it (Procurement Act 2023 section 68).
    public var late: Int
    public var dated: Int
    public var latest: [Payment]
    /// Sums in other currencies than pounds, which the yearly spend leaves out.
    public var otherCurrencies: [Money]
}
