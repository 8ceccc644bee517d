public import Storage

/// One contracting process of a notice: what was or is to be bought, by whom, for how much.
public struct Contract: Sendable, Hashable {
    public var id: ID<Contract>
    /// The process's identifier as the portal gave it. Portals do not share them.
    public var ocid: String
    /// The portal, by the prefix of the ocid: `sell2wales`, `contractsFinder`, `findATender` …; nil where it is another.
    public var portal: String?
    public var title: String
    public var summary: String
    public var buyer: String
    /// CPV codes of eight digits, the main one first.
    public var cpv: [String]
    public var value: Money?
    /// The code of the procurement method: `open`, `selective`, `limited`, `direct`.
    public var method: String?
    public var methodDetails: String?
    public var category: String?
    public var status: String?
    public var start: Day?
    public var end: Day?
    /// Where it is delivered: ISO 3166-1 alpha-2 in lower case.
    public var deliveryCountries: [String]
    public var published: Day?
    public var tier: RiskTier
    public var points: Int
    /// What procurement officers noted about it.
    public var notes: String
    public var awards: [Award]
}

/// What was decided in a contracting process: to whom it went and for how much.
public struct Award: Sendable, Hashable {
    public var id: ID<Award>
    public var reference: String
    public var title: String
    public var status: String?
    public var date: Day?
    public var value: Money?
    public var start: Day?
    public var end: Day?
    public var suppliers: [AwardSupplier]
}

/// A supplier of an award, by the name that the notice used.
public struct AwardSupplier: Sendable, Hashable {
    public var supplier: ID<Supplier>
    public var name: String
}
