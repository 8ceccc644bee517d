import Storage
import Suppliers
import SupplyGraph

extension ChainPicture {
    /// How risk travels: what a step keeps, and what counts for a share that nobody told. Each 0...1.
    public static let rule = (
        decay: Double(policy.decay), shareFloor: Double(policy.shareFloor), untoldShare: Double(policy.untoldShare)
    )

    static let policy = ExposurePolicy.standard

    /// Reckons the whole map: tiers, what reaches the organisation from everybody, and the worst path.
    ///
    /// Costs a few passes over the map; thousands of businesses take milliseconds.
    ///
    /// - Throws: `SupplyGraphError` for a map of more businesses or links than the engine takes.
    public init(_ map: ChainMap) throws {
        let numbers = ChainNumbers(map)
        let graph = try numbers.graph()
        let ways = try numbers.graphOfWays()
        let workspace = GraphWorkspace(for: graph)
        let organisation = ChainNumbers.organisation
        let exposures = try ExposureMap(of: graph, kind: 0, policy: Self.policy, in: workspace)
        let worst = try exposures.worstPath(from: organisation, in: graph)
        let onPath = worst?.organisations ?? []
        let kept = try Self.figures(ways, workspace)
        let contributions = try Self.contributions(graph, workspace)
        let sizes = try graph.tiers(from: organisation, in: workspace)
        let circles = graph.strongParts()
        let circling = Set(circles.circles().map(\.smallest))
        let before = try Self.before(graph, kept, workspace)
        var products: [ID<Business>: String] = [:]
        for link in numbers.links {
            guard let first = link.products.first else { continue }
            products[link.supplier] = min(products[link.supplier] ?? first, first)
        }

        let businesses = try numbers.nodes.enumerated().map { place, node in
            let number = Int32(place + 1)
            let contribution = contributions[number]
            return PicturedBusiness(
                node: node, sector: Sector.sector(cpv: node.category.map { [$0] } ?? [], category: nil),
                product: products[node.id], tier: workspace.tier(of: number), kept: kept[number] ?? 0,
                reach: Double(contribution?.exposure ?? 0),
                end: contribution?.end == .unknownTier ? .unknownTier : .ownRisk, lost: Double(contribution?.lost ?? 0),
                exposure: Double(try exposures.exposure(of: number, in: graph)),
                unknownTierRisk: numbers.unknownTiers[place],
                isOnWorstPath: onPath.contains(number), isInCircle: circling.contains(circles.parts[Int(number)]),
                before: before[number].flatMap { numbers.id($0) })
        }
        self.init(
            organisation: map.organisation,
            businesses: businesses.sorted { ($1.reach, $0.node.id.text) < ($0.reach, $1.node.id.text) },
            links: numbers.links, exposure: Double(worst?.exposure ?? 0),
            worstPath: worst.map { Self.path($0, numbers) }, tierSizes: Array(sizes.dropFirst()), numbers: numbers,
            graph: graph, exposures: exposures)
    }

    /// What reaches the organisation from each business, by number.
    private static func contributions(
        _ graph: SupplyGraph, _ workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [Int32: Contribution] {
        let all = try graph.contributions(
            to: 0, of: ChainNumbers.organisation, limit: graph.organisationCount, policy: policy, in: workspace)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.organisation, $0) })
    }

    private static func figures(
        _ graph: SupplyGraph, _ workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [Int32: Double] {
        try contributions(graph, workspace).mapValues { Double($0.exposure) }
    }

    /// The buyer before each business on its best way; of equally good ones the smaller number. Where so little is left of a risk
    /// that the engine counts it as nothing, any buyer that is a tier nearer. The workspace knows the tiers.
    private static func before(
        _ graph: SupplyGraph, _ kept: [Int32: Double], _ workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [Int32: Int32] {
        var answer: [Int32: Int32] = [:]
        for place in 1..<max(1, graph.organisationCount) {
            let number = Int32(place)
            guard let tier = workspace.tier(of: number) else { continue }
            let buyers = try graph.buyers(of: number)
            var best: (buyer: Int32, kept: Double)?
            for link in buyers {
                let above = link.buyer == ChainNumbers.organisation ? 1 : kept[link.buyer] ?? 0
                let figure = above * Double(policy.weight(ofShare: link.share))
                // A ten-millionth is what the engine's figures are told to.
                if above > kept[number] ?? 0, figure > (best?.kept ?? 0) + 1e-7 { best = (link.buyer, figure) }
            }
            answer[number] =
                best?.buyer ?? buyers.first { workspace.tier(of: $0.buyer) == tier - 1 }?.buyer
                ?? ChainNumbers.organisation
        }
        return answer
    }
}
