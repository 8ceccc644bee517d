public import Access
public import Storage
import SupplyGraph

/// A supply chain with all its figures: who stands in which tier, how much risk comes up from where, and along which way.
///
/// Every figure between 0 and 1 is a place on a scale and no probability: what remains of a risk, 0 to 1, after each step on
/// the way up has kept its part (`ExposurePolicy.standard` of `SupplyGraph`). It depends on no name and on no order of the map.
public struct ChainPicture: Sendable {
    /// Whose supply chain it is.
    public let organisation: ID<Organisation>
    /// Everybody on the map, those first from whom most reaches the organisation, then by identifier.
    public let businesses: [PicturedBusiness]
    /// Who buys from whom, one for each buyer and supplier whatever the products; by identifiers.
    public let links: [PicturedLink]
    /// 0...1: the worst that reaches the organisation.
    public let exposure: Double
    /// The way along which it comes; nil where nothing reaches the organisation.
    public let worstPath: PicturedPath?
    /// How many businesses are in each tier: the first entry is tier 1, those the organisation buys from.
    public let tierSizes: [Int]
    /// Version of the formulae, to be kept beside stored figures.
    public let version: String

    let numbers: ChainNumbers
    let graph: SupplyGraph
    let exposures: ExposureMap
    private let places: [ID<Business>: Int]

    init(
        organisation: ID<Organisation>, businesses: [PicturedBusiness], links: [PicturedLink], exposure: Double,
        worstPath: PicturedPath?, tierSizes: [Int], numbers: ChainNumbers, graph: SupplyGraph, exposures: ExposureMap
    ) {
        self.organisation = organisation
        self.businesses = businesses
        self.links = links
        self.exposure = exposure
        self.worstPath = worstPath
        self.tierSizes = tierSizes
        self.numbers = numbers
        self.graph = graph
        self.exposures = exposures
        version = supplyGraphVersion
        places = Dictionary(uniqueKeysWithValues: businesses.enumerated().map { ($1.node.id, $0) })
    }

    /// A business of the map; nil where there is none of the identifier.
    public func business(_ id: ID<Business>) -> PicturedBusiness? { places[id].map { businesses[$0] } }

    /// Businesses that have not said who supplies them, within what lies below the organisation.
    public var unknownTierCount: Int { businesses.count { $0.tier != nil && $0.unknownTierRisk != nil } }

    /// Businesses whose names are kept from the organisation.
    public var withheldCount: Int { businesses.count { $0.node.name == nil } }
}
