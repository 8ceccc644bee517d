import Access
import Storage
import SupplyGraph

/// The map in the numbers of the engine: the organisation is 0, businesses follow in the order of their identifiers, so that
/// neither the order of the map nor any name leaves a trace in a figure.
struct ChainNumbers: Sendable {
    /// Each business once; number 1 is the first.
    let nodes: [ChainMap.Node]
    let numbers: [ID<Business>: Int32]
    /// One for each buyer and supplier, by numbers; those that speak of nobody on the map, or of one business alone, are left
    /// out.
    let links: [PicturedLink]

    /// The risk in thousandths that the unknown tier below each business counts with, by its place in `nodes`; nil where it has
    /// said who supplies it.
    let unknownTiers: [Int?]

    static let organisation: Int32 = 0

    init(_ map: ChainMap) {
        // Of the same business told twice the worse counts.
        let nodes = Dictionary(map.nodes.map { ($0.id, $0) }) { $1.risk > $0.risk ? $1 : $0 }.values
            .sorted { $0.id.text < $1.id.text }
        let numbers = Dictionary(
            uniqueKeysWithValues: nodes.enumerated().map { ($1.id, Int32(truncatingIfNeeded: $0 + 1)) })
        var links: [Pair: PicturedLink] = [:]
        for link in map.links {
            guard let supplier = numbers[link.supplier], let buyer = link.buyer.map({ numbers[$0] }) ?? 0,
                buyer != supplier
            else { continue }
            let pair = Pair(buyer: buyer, supplier: supplier)
            var merged =
                links[pair]
                ?? PicturedLink(buyer: link.buyer, supplier: link.supplier, products: [], share: nil)
            if !link.product.isEmpty, !merged.products.contains(link.product) { merged.products.append(link.product) }
            if let share = link.share { merged.share = max(merged.share ?? 0, min(1_000, max(0, share))) }
            links[pair] = merged
        }
        self.nodes = nodes
        unknownTiers = nodes.map { $0.hasNamedSuppliers ? nil : UnknownTier.risk(below: $0) }
        self.numbers = numbers
        self.links = links.sorted { $0.key < $1.key }.map { _, link in
            var link = link
            link.products.sort()
            return link
        }
    }

    /// The identifier of a number; nil for the organisation.
    func id(_ number: Int32) -> ID<Business>? {
        nodes.indices.contains(Int(number) - 1) ? nodes[Int(number) - 1].id : nil
    }

    func number(_ id: ID<Business>?) -> Int32 { id.flatMap { numbers[$0] } ?? Self.organisation }

    /// The graph with the risks of the map. What the organisation itself buys is known to it, and it is no risk of its own.
    func graph() throws(SupplyGraphError) -> SupplyGraph {
        try graph { place in (nodes[place].risk, unknownTiers[place]) }
    }

    /// The same graph in which every business has the whole risk and nothing is unknown: what then reaches the organisation
    /// from a business is what the way keeps.
    func graphOfWays() throws(SupplyGraphError) -> SupplyGraph {
        try graph { _ in (1_000, nil) }
    }

    private func graph(
        _ risks: (Int) -> (own: Int, below: Int?)
    ) throws(SupplyGraphError) -> SupplyGraph {
        var builder = try SupplyGraphBuilder(organisations: nodes.count + 1, kinds: 1)
        try builder.setRisk(0, of: Self.organisation, kind: 0)
        try builder.setKnowledge(.listed, of: Self.organisation)
        for place in nodes.indices {
            let number = Int32(truncatingIfNeeded: place + 1)
            let (own, below) = risks(place)
            try builder.setRisk(Self.part(own), of: number, kind: 0)
            if let below {
                try builder.setUnknownTierRisk(Self.part(max(1, below)), of: number, kind: 0)
            } else {
                try builder.setKnowledge(.listed, of: number)
            }
        }
        builder.reserve(links: links.count)
        for link in links {
            try builder.add(
                buyer: number(link.buyer), supplier: number(link.supplier), share: link.share.map(Self.part))
        }
        return builder.graph()
    }

    private static func part(_ thousandths: Int) -> Float { Float(min(1_000, max(0, thousandths))) / 1_000 }

    private struct Pair: Hashable, Comparable {
        var buyer: Int32
        var supplier: Int32

        static func < (left: Pair, right: Pair) -> Bool {
            (left.buyer, left.supplier) < (right.buyer, right.supplier)
        }
    }
}
