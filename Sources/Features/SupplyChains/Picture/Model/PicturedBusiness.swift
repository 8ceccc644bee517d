public import Storage
public import Suppliers

/// A business on the map with its figures.
public struct PicturedBusiness: Sendable, Hashable {
    /// What is known of it.
    public var node: ChainMap.Node
    /// The trade that its code names.
    public var sector: Sector
    /// The first, by the alphabet, of what is bought from it; nil where nobody is known to buy from it.
    public var product: String?
    /// 1 for those the organisation buys from, 2 for those they buy from; nil where no way leads there from the organisation.
    public var tier: Int?
    /// 0...1: what remains of a risk at this business when it has come up to the organisation along the best way; 0 where none
    /// leads there.
    public var kept: Double
    /// 0...1: what reaches the organisation from this business alone, from its own risk or from the tier below it that
    /// nobody knows, whichever is more.
    public var reach: Double
    /// Which of the two it is.
    public var end: PicturedEnd
    /// 0...1: by how much the organisation's exposure would fall if this business and the unknown tier below it were harmless.
    public var lost: Double
    /// 0...1: the worst that the business itself meets: its own risk, or what comes up to it.
    public var exposure: Double
    /// The risk in thousandths that the unknown tier below it counts with; nil where it has said who supplies it.
    public var unknownTierRisk: Int?
    /// Whether the organisation's worst path passes through it or ends at it.
    public var isOnWorstPath: Bool
    /// Whether it supplies, through others, somebody who supplies it.
    public var isInCircle: Bool
    /// From whom it comes up towards the organisation: the buyer before it on the best way; nil for the organisation itself, and
    /// where no way leads there.
    public var before: ID<Business>?

    /// How its own risk is called.
    public var level: PictureLevel { PictureLevel(thousandths: node.risk) }
}
