public import NameMatching
public import Storage

/// A business that the organisation buys from, or that a notice names as one: one record for each, however many notices,
/// ledgers and lists speak of it.
public struct Supplier: Sendable, Hashable {
    public var id: ID<Supplier>
    /// The name shown; the others are in `SupplierDetail.names`.
    public var name: String
    public var schema: EntitySchema
    /// ISO 3166-1 alpha-2 in lower case; nil where nothing says it.
    public var country: String?
    public var website: String?
    public var sector: Sector
    public var tier: RiskTier
    public var spend: SupplierSpend
    public var contractCount: Int
    public var awardCount: Int
    /// Questions about it that wait for a person, and links that people have confirmed.
    public var attention: SupplierAttention
    /// Set where this record has been merged into another.
    public var mergedInto: ID<Supplier>?
    public var createdAt: Timestamp
    public var changedAt: Timestamp
}

/// What is paid to a supplier, and how we know.
public struct SupplierSpend: Sendable, Hashable {
    public enum Source: String, Sendable, Codable, CaseIterable {
        /// The sum of the ledger's payments in the twelve months up to its latest payment.
        case ledger
        /// What a supplier list says for a year.
        case stated
        /// Nothing says it. Not zero.
        case unknown
    }

    /// In pounds and pence; nil where unknown.
    public var yearly: Money?
    public var source: Source

    public init(yearly: Money?, source: Source) {
        self.yearly = yearly
        self.source = source
    }
}

/// What screening has found about a supplier.
public struct SupplierAttention: Sendable, Hashable {
    /// Hits that wait for a first or second decision.
    public var open: Int
    /// Hits decided to be the same business.
    public var confirmed: Int

    public init(open: Int, confirmed: Int) {
        self.open = open
        self.confirmed = confirmed
    }
}
