import SeededNumbers
import SupplyGraph

/// A supply chain as a test writes it down: plain, to be changed in one place and built again.
struct Chain {
    var organisations: Int
    var kinds = 1
    var links = [Link]()
    var risks: [[Float]]
    var tierRisks: [[Float]]
    var knowledge: [SupplierKnowledge]
    var merges = [(Int32, Int32)]()

    /// Organisations without risk and with known suppliers.
    init(_ organisations: Int, kinds: Int = 1) {
        self.organisations = organisations
        self.kinds = kinds
        risks = [[Float]](repeating: [Float](repeating: 0, count: kinds), count: organisations)
        tierRisks = [[Float]](repeating: [Float](repeating: 0.5, count: kinds), count: organisations)
        knowledge = [SupplierKnowledge](repeating: .listed, count: organisations)
    }

    /// A chain like no other, with circles, doubled links, untold shares and unknown tiers.
    init(seed: UInt64, kinds: Int = 2, organisations: ClosedRange<Int> = 1...8) {
        var generator = SeededGenerator(seed: seed)
        self.init(Int.random(in: organisations, using: &generator), kinds: kinds)
        let last = Int32(self.organisations - 1)
        for _ in 0..<Int.random(in: 0...(2 * self.organisations), using: &generator) {
            link(
                Int32.random(in: 0...last, using: &generator), Int32.random(in: 0...last, using: &generator),
                Bool.random(using: &generator) ? generator.thousandths() : nil)
        }
        for organisation in 0..<self.organisations {
            knowledge[organisation] = SupplierKnowledge.allCases.randomElement(using: &generator) ?? .unknown
            for kind in 0..<kinds {
                risks[organisation][kind] = Bool.random(using: &generator) ? generator.thousandths() : 0
                tierRisks[organisation][kind] = max(0.001, generator.thousandths())
            }
        }
    }

    mutating func link(_ buyer: Int32, _ supplier: Int32, _ share: Float? = 1) {
        links.append(Link(buyer: buyer, supplier: supplier, share: share))
    }

    func builder() throws -> SupplyGraphBuilder {
        var builder = try SupplyGraphBuilder(organisations: organisations, kinds: kinds)
        for link in links { try builder.add(buyer: link.buyer, supplier: link.supplier, share: link.share) }
        for organisation in 0..<Int32(organisations) {
            try builder.setKnowledge(knowledge[Int(organisation)], of: organisation)
            for kind in 0..<kinds {
                try builder.setRisk(risks[Int(organisation)][kind], of: organisation, kind: kind)
                try builder.setUnknownTierRisk(tierRisks[Int(organisation)][kind], of: organisation, kind: kind)
            }
        }
        for (first, second) in merges { try builder.merge(first, second) }
        return builder
    }

    func graph() throws -> SupplyGraph { try builder().graph() }

    /// The same chain with other numbers: organisation n becomes `numbers[n]`.
    func renumbered(_ numbers: [Int32]) -> Chain {
        var chain = Chain(organisations, kinds: kinds)
        chain.links = links.map {
            Link(buyer: numbers[Int($0.buyer)], supplier: numbers[Int($0.supplier)], share: $0.share)
        }
        for (old, new) in numbers.enumerated() {
            chain.risks[Int(new)] = risks[old]
            chain.tierRisks[Int(new)] = tierRisks[old]
            chain.knowledge[Int(new)] = knowledge[old]
        }
        return chain
    }

    /// The same chain with its mergers carried out: organisation n becomes `numbers[n]`, and what several had is joined.
    func contracted(to numbers: [Int32]) -> Chain {
        var chain = self
        chain.merges = []
        chain.links = links.map {
            Link(buyer: numbers[Int($0.buyer)], supplier: numbers[Int($0.supplier)], share: $0.share)
        }
        for (old, new) in numbers.enumerated() {
            let place = Int(new)
            chain.risks[place] = zip(chain.risks[place], risks[old]).map { max($0, $1) }
            chain.tierRisks[place] = zip(chain.tierRisks[place], tierRisks[old]).map { max($0, $1) }
            if chain.knowledge[place].rawValue < knowledge[old].rawValue { chain.knowledge[place] = knowledge[old] }
        }
        return chain
    }
}
