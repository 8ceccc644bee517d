import SeededNumbers
import SupplyGraph
import Testing

/// Laws that hold whatever the chain.
@Suite struct LawTests {
    private func figures(_ chain: Chain) throws -> (worst: [[Float]], combined: [[Float]]) {
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        let buyers = [Int32](0..<Int32(chain.organisations))
        let worst = try buyers.map { try graph.worstPaths(from: $0, in: workspace).map { $0?.exposure ?? 0 } }
        return (worst, try graph.combinedExposures(of: buyers, in: workspace))
    }

    /// Whether no figure of `after` lies below that of `before`; the combined one may differ in the seventh digit.
    private func check(_ before: Chain, _ after: Chain, _ law: Comment) throws {
        let first = try figures(before)
        let second = try figures(after)
        for (low, high) in zip(first.worst.joined(), second.worst.joined()) { #expect(low <= high, law) }
        for (low, high) in zip(first.combined.joined(), second.combined.joined()) { #expect(low <= high + 1e-6, law) }
        #expect((second.worst + second.combined).joined().allSatisfy { (0...1).contains($0) })
    }

    @Test("more of anything bad below never lowers anything above", arguments: 1...100)
    func monotone(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let chain = Chain(seed: seed)
        let organisation = Int.random(in: 0..<chain.organisations, using: &generator)

        var riskier = chain
        riskier.risks[organisation][0] = Float.random(in: chain.risks[organisation][0]...1, using: &generator)
        try check(chain, riskier, "more risk")

        var unknown = chain
        unknown.knowledge[organisation] = .unknown
        try check(chain, unknown, "a tier that is not known any more")

        var sector = chain
        sector.tierRisks[organisation][1] = 1
        try check(chain, sector, "a worse sector")

        var linked = chain
        let supplier = Int32.random(in: 0..<Int32(chain.organisations), using: &generator)
        linked.link(Int32(organisation), supplier, generator.thousandths())
        if BruteForce(chain).suppliers(Int32(organisation))[supplier] == nil {
            try check(chain, linked, "one more supplier")
        }

        var more = chain
        more.links = chain.links.map {
            Link(buyer: $0.buyer, supplier: $0.supplier, share: $0.share.map { min(1, $0 + 0.1) })
        }
        try check(chain, more, "greater shares")
    }

    @Test("another numbering changes no figure: names and numbers mean nothing", arguments: 1...100)
    func renumbering(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let chain = Chain(seed: seed)
        let numbers = [Int32](0..<Int32(chain.organisations)).shuffled(using: &generator)
        let before = try figures(chain)
        let after = try figures(chain.renumbered(numbers))
        let parts = try chain.graph().strongParts()
        #expect(try chain.renumbered(numbers).graph().strongParts().count == parts.count)
        for (old, new) in numbers.enumerated() {
            #expect(before.worst[old] == after.worst[Int(new)])
            for (one, other) in zip(before.combined[old], after.combined[Int(new)]) { #expect(abs(one - other) < 1e-6) }
        }
    }

    @Test("the order in which links came in changes nothing, and asking twice gives the same", arguments: 1...100)
    func order(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var chain = Chain(seed: seed)
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        chain.links = (chain.links + chain.links).shuffled(using: &generator)
        let again = try chain.graph()
        for buyer in 0..<Int32(chain.organisations) {
            let paths = try graph.worstPaths(from: buyer, in: workspace)
            #expect(try again.worstPaths(from: buyer, in: workspace) == paths)
            #expect(try again.worstPaths(from: buyer, in: GraphWorkspace(for: again)) == paths)
            #expect(
                try graph.combinedExposures(of: [buyer], in: workspace)
                    == again.combinedExposures(of: [buyer], in: workspace))
            for kind in 0..<chain.kinds {
                let map = try ExposureMap(of: graph, kind: kind, in: workspace)
                #expect(
                    try map.lowerings(for: buyer, in: graph, workspace)
                        == ExposureMap(of: again, kind: kind, in: workspace).lowerings(for: buyer, in: again, workspace)
                )
            }
        }
    }
}
