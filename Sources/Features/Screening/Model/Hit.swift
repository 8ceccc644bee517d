public import AuditTrail
public import NameMatching
public import Storage
public import Suppliers

/// A supplier and a list entry that may be the same: a question for a person.
public struct Hit: Sendable {}

/// Where a hit stands.
public enum HitState: String, Sendable, Codable, CaseIterable {
    /// Waits for a decision.
    case open
    /// Decided by one person; a second must look.
    case waitsForSecond
    /// Nobody could tell; comes back on a day.
    case deferred
    case same
    case notTheSame
    /// The entry or the list is gone, or the score has fallen below the threshold.
    case closed

    /// States that somebody's decision led to, and that can be opened again.
    static let decided: Set<HitState> = [.waitsForSecond, .deferred, .same, .notTheSame]
}

/// A row in the list of hits.
public struct HitSummary: Sendable {
    public var id: ID<Hit>
    public var supplier: ID<Supplier>
    public var supplierName: String
    public var yearlySpend: Money?
    public var entryCaption: String
    public var list: ID<Watchlist>
    public var listName: String
    public var consequence: ListConsequence
    public var score: Double
    public var state: HitState
    public var foundAt: Timestamp
    /// When it should be decided, or comes back.
    public var due: Day
    /// Whether it was decided before and something has changed since.
    public var cameBack: Bool
}

/// All that a hit's page shows.
public struct HitDetail: Sendable {
    public var summary: HitSummary
    public var comparison: Comparison
    /// The supplier as it was compared.
    public var supplier: SupplierIdentity
    public var supplierRecord: Supplier
    /// The entry, with its entity as it was compared.
    public var entry: ListEntry
    public var list: Watchlist
    public var check: Check
    /// Oldest first.
    public var decisions: [Decision]
    /// What has changed since the last decision, if that is why it came back.
    public var changes: [Change]
    public var receipts: [Referral.Receipt]
    public var history: [TrailEntry]
    /// Whether the asking person may give the first decision now.
    public var mayDecide: Bool
    /// Whether the asking person may be the second.
    public var maySecond: Bool
    /// Whether the asking person may open the hit again.
    public var mayReopen: Bool
}

/// A difference between what was decided on and what is now.
public struct Change: Sendable, Hashable, Codable {
    public enum Side: String, Sendable, Codable { case supplier, entry }
    public enum Kind: String, Sendable, Codable { case added, removed }

    public var side: Side
    public var kind: Kind
    /// The property: `name`, `identifier`, `address`, or a FollowTheMoney property.
    public var field: String
    public var value: String

    public init(side: Side, kind: Kind, field: String, value: String) {
        self.side = side
        self.kind = kind
        self.field = field
        self.value = value
    }
}
