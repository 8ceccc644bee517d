import Access
import Storage
import TestSupport

@testable import SupplyChains

/// Maps for tests, by small numbers instead of identifiers; 0 is the organisation.
struct SampleChain {
    var map = ChainMap(organisation: ID(stored: "019aa000-0000-7000-8000-0000000000ff"), nodes: [], links: [])

    static func id(_ number: Int) -> ID<Business> {
        let digits = String(number, radix: 16)
        return ID(stored: "019aa000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
    }

    /// - Parameter isKnown: whether it has said who supplies it.
    mutating func add(
        _ number: Int, risk: Int, isKnown: Bool = true, name: String? = "", country: String? = "GB",
        category: String? = "18000000", answer: ChainMap.Node.Answer = .answered
    ) {
        map.nodes.append(
            ChainMap.Node(
                id: Self.id(number), name: name == "" ? "Business \(number)" : name, country: country,
                category: category,
                answer: answer, risk: risk, reasons: [], hasNamedSuppliers: isKnown))
    }

    mutating func link(_ buyer: Int, _ supplier: Int, _ share: Int? = nil, of product: String = "cloth") {
        map.links.append(
            ChainMap.Link(
                buyer: buyer == 0 ? nil : Self.id(buyer), supplier: Self.id(supplier), product: product, share: share))
    }

    /// A force buys 0.4 of its uniforms from a tailor (1), who buys an untold share of cloth from a mill (2) with risk 0.9: the
    /// example of the engine, where 0.3024 reaches the force.
    static var uniforms: SampleChain {
        var chain = SampleChain()
        chain.add(1, risk: 100, name: "Teiliwr Brynteg Cyf")
        chain.add(2, risk: 900, name: nil, country: "BD", answer: .notAsked)
        chain.link(0, 1, 400, of: "uniforms")
        chain.link(1, 2, nil, of: "cloth")
        return chain
    }

    /// A chain of any shape: tiers, circles, businesses that nobody buys from, links told twice.
    static func any(_ chance: inout Mutation, most: Int = 40) -> SampleChain {
        var chain = SampleChain()
        let count = chance.number(in: 1...most)
        let countries = ["GB", "BD", "CN", nil]
        let categories = ["18000000", "15000000", "90910000", nil]
        for number in 1...count {
            chain.add(
                number, risk: chance.number(in: 0...1_000), isKnown: chance.number(below: 2) == 0,
                name: chance.number(below: 4) == 0 ? nil : "", country: countries[chance.number(below: 4)],
                category: categories[chance.number(below: 4)],
                answer: ChainMap.Node.Answer.allCases[chance.number(below: 5)])
        }
        for _ in 0..<chance.number(in: 1...count * 3) {
            chain.link(
                chance.number(below: count + 1), chance.number(in: 1...count),
                chance.number(below: 3) == 0 ? nil : chance.number(in: 0...1_000),
                of: ["cloth", "thread", ""][chance.number(below: 3)])
        }
        return chain
    }
}
