import SeededNumbers
import SupplyGraph
import Testing

@Suite struct BuilderTests {
    @Test("what cannot be is refused and leaves no trace")
    func hostileInput() throws {
        var builder = try SupplyGraphBuilder(organisations: 2, kinds: 1)
        for wrong: Int32 in [-1, 2, .max, .min] {
            #expect(throws: SupplyGraphError.noSuchOrganisation(wrong)) {
                try builder.add(buyer: wrong, supplier: 0, share: 1)
            }
            #expect(throws: SupplyGraphError.noSuchOrganisation(wrong)) {
                try builder.add(buyer: 0, supplier: wrong, share: 1)
            }
            #expect(throws: SupplyGraphError.noSuchOrganisation(wrong)) { try builder.merge(0, wrong) }
            #expect(throws: SupplyGraphError.noSuchOrganisation(wrong)) { try builder.setRisk(0, of: wrong, kind: 0) }
            #expect(throws: SupplyGraphError.noSuchOrganisation(wrong)) {
                try builder.setKnowledge(.listed, of: wrong)
            }
        }
        for wrong: Float in [-0.001, 1.001, .infinity, -.infinity, 1e30] {
            #expect(throws: SupplyGraphError.outOfRange(wrong)) {
                try builder.add(buyer: 0, supplier: 1, share: wrong)
            }
            #expect(throws: SupplyGraphError.outOfRange(wrong)) { try builder.setRisk(wrong, of: 0, kind: 0) }
        }
        #expect(throws: SupplyGraphError.self) { try builder.add(buyer: 0, supplier: 1, share: .nan) }
        #expect(throws: SupplyGraphError.self) { try builder.setRisk(.nan, of: 0, kind: 0) }
        #expect(throws: SupplyGraphError.unknownTierWithoutRisk(0)) {
            try builder.setUnknownTierRisk(0, of: 0, kind: 0)
        }
        #expect(throws: SupplyGraphError.noSuchKind(1)) { try builder.setRisk(0, of: 0, kind: 1) }
        #expect(throws: SupplyGraphError.noSuchKind(-1)) { try builder.setUnknownTierRisk(1, of: 0, kind: -1) }
        #expect(throws: SupplyGraphError.emptyPeriod(from: 3, until: 3)) {
            try builder.add(buyer: 0, supplier: 1, share: 1, period: Period(from: 3, until: 3))
        }
        #expect(builder.linkCount == 0)
        #expect(throws: SupplyGraphError.tooMany(-1)) { try SupplyGraphBuilder(organisations: -1, kinds: 1) }
        #expect(throws: SupplyGraphError.tooMany(.max)) { try SupplyGraphBuilder(organisations: .max, kinds: 1) }
        #expect(throws: SupplyGraphError.unusableKinds(0)) { try SupplyGraphBuilder(organisations: 1, kinds: 0) }
        #expect(throws: SupplyGraphError.unusableKinds(17)) { try SupplyGraphBuilder(organisations: 1, kinds: 17) }
    }

    @Test("questions about what is not there are refused")
    func hostileQuestions() throws {
        let graph = try Chain(2).graph()
        let workspace = GraphWorkspace(for: graph)
        let other = GraphWorkspace(for: try Chain(3).graph())
        #expect(throws: SupplyGraphError.noSuchOrganisation(2)) { try graph.tiers(from: 2, in: workspace) }
        #expect(throws: SupplyGraphError.noSuchOrganisation(-1)) { try graph.worstPaths(from: -1, in: workspace) }
        #expect(throws: SupplyGraphError.noSuchKind(1)) { try ExposureMap(of: graph, kind: 1, in: workspace) }
        #expect(throws: SupplyGraphError.madeForAnotherGraph) { try graph.tiers(from: 0, in: other) }
        #expect(throws: SupplyGraphError.madeForAnotherGraph) { try graph.reach(of: [0], in: other) }
        let map = try ExposureMap(of: graph, kind: 0, in: workspace)
        #expect(throws: SupplyGraphError.outOfRange(2)) {
            try map.chokePoints(of: [0], serious: 2, limit: 1, in: graph, workspace)
        }
        let moreKinds = try Chain(2, kinds: 2).graph()
        #expect(throws: SupplyGraphError.madeForAnotherGraph) { try map.worstPath(from: 0, in: moreKinds) }
        #expect(throws: SupplyGraphError.madeForAnotherGraph) { try map.lowerings(for: 0, in: moreKinds, workspace) }
        for decay: Float in [0, -1, 1, .nan] {
            #expect(throws: SupplyGraphError.self) {
                try ExposurePolicy(decay: decay, shareFloor: 0, untoldShare: 1, deepestTier: 1)
            }
        }
        #expect(throws: SupplyGraphError.outOfRange(0)) {
            try ExposurePolicy(decay: 0.5, shareFloor: 0, untoldShare: 0, deepestTier: 1)
        }
        #expect(throws: SupplyGraphError.outOfRange(65)) {
            try ExposurePolicy(decay: 0.5, shareFloor: 0, untoldShare: 1, deepestTier: 65)
        }
    }

    @Test("nothing at all is a graph too")
    func empty() throws {
        let graph = try SupplyGraphBuilder(organisations: 0, kinds: 1).graph()
        let workspace = GraphWorkspace(for: graph)
        #expect(graph.strongParts().count == 0)
        #expect(try graph.reach(of: [], in: workspace).tierSizes.isEmpty)
        #expect(try graph.combinedExposures(of: [], in: workspace).isEmpty)
        let map = try ExposureMap(of: graph, kind: 0, in: workspace)
        #expect(try map.chokePoints(of: [], limit: 5, in: graph, workspace).isEmpty)
    }

    @Test("a link told twice is one, with the greatest share that anybody told; a link to itself is none")
    func doubledLinks() throws {
        var chain = Chain(3)
        for share: Float? in [nil, 0.2, 0.3, nil] { chain.link(0, 1, share) }
        chain.link(0, 2, nil)
        chain.link(1, 1, 1)
        let graph = try chain.graph()
        #expect(graph.linkCount == 2)
        #expect(
            try graph.suppliers(of: 0) == [
                Link(buyer: 0, supplier: 1, share: 0.3), Link(buyer: 0, supplier: 2, share: nil),
            ])
        #expect(try graph.buyers(of: 2) == [Link(buyer: 0, supplier: 2, share: nil)])
    }

    @Test("shares and risks are kept in thousandths, rounded up")
    func thousandths() throws {
        var chain = Chain(2)
        chain.risks[0][0] = 0.000_01
        chain.risks[1][0] = 0.7
        let graph = try chain.graph()
        #expect(try graph.risk(of: 0, kind: 0) == 0.001)
        #expect(try graph.risk(of: 1, kind: 0) == 0.7)
        for step in 0...1_000 {
            chain.risks[0][0] = Float(step) / 1_000
            #expect(try chain.graph().risk(of: 0, kind: 0) == Float(step) / 1_000)
        }
    }

    @Test("what nobody told counts as the middle, and suppliers as unknown")
    func untold() throws {
        let graph = try SupplyGraphBuilder(organisations: 1, kinds: 2).graph()
        #expect(try graph.knowledge(of: 0) == .unknown)
        #expect(try graph.risk(of: 0, kind: 1) == 0.5)
        #expect(try graph.unknownTierRisk(of: 0, kind: 1) == 0.5)
    }

    @Test("links hold from their first day until before their last")
    func dates() throws {
        var builder = try SupplyGraphBuilder(organisations: 3, kinds: 1)
        try builder.add(buyer: 0, supplier: 1, share: 1)
        try builder.add(buyer: 0, supplier: 2, share: 0.4, period: Period(from: 10, until: 20))
        try builder.add(buyer: 0, supplier: 2, share: 0.6, period: Period(from: 15))
        #expect(builder.graph(on: 9).linkCount == 1)
        #expect(try builder.graph(on: 10).suppliers(of: 0).last?.share == 0.4)
        #expect(try builder.graph(on: 15).suppliers(of: 0).last?.share == 0.6)
        #expect(try builder.graph(on: 20).suppliers(of: 0).last?.share == 0.6)
        #expect(builder.graph().linkCount == 2)
    }

    @Test("merging joins links, the greater risk and the better knowledge, in any order and any number of times")
    func merging() throws {
        var chain = Chain(5, kinds: 2)
        chain.link(0, 1, 0.2)
        chain.link(0, 3, 0.5)
        chain.link(1, 3, 1)
        chain.link(3, 4, nil)
        chain.risks[1] = [0.1, 0.8]
        chain.risks[3] = [0.4, 0.3]
        chain.knowledge[1] = .unknown
        chain.merges = [(3, 1)]
        let graph = try chain.graph()
        #expect(graph.linkCount == 2)
        #expect(try graph.representative(of: 3) == 1)
        #expect(try graph.suppliers(of: 0) == [Link(buyer: 0, supplier: 1, share: 0.5)])
        #expect(try graph.suppliers(of: 3) == [Link(buyer: 1, supplier: 4, share: nil)])
        #expect(try graph.risk(of: 1, kind: 0) == 0.4)
        #expect(try graph.risk(of: 3, kind: 1) == 0.8)
        #expect(try graph.knowledge(of: 1) == .listed)
        let workspace = GraphWorkspace(for: graph)
        #expect(try graph.worstPaths(from: 3, in: workspace) == graph.worstPaths(from: 1, in: workspace))
        #expect(try graph.tiers(from: 0, in: workspace) == [1, 1, 1])
    }

    @Test("neither the order of pairs nor pairs told twice change a merger", arguments: 1...100)
    func mergingLaws(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var chain = Chain(seed: seed, organisations: 2...9)
        let last = Int32(chain.organisations - 1)
        chain.merges = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            (Int32.random(in: 0...last, using: &generator), Int32.random(in: 0...last, using: &generator))
        }
        let graph = try chain.graph()
        chain.merges = (chain.merges + chain.merges.map { ($0.1, $0.0) }).shuffled(using: &generator)
        chain.links.shuffle(using: &generator)
        let again = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        #expect(graph.linkCount == again.linkCount)
        let numbers = try (0...last).map { try graph.representative(of: $0) }
        let brute = BruteForce(chain.contracted(to: numbers))
        for organisation in 0...last {
            let exposure = try graph.worstPaths(from: organisation, in: workspace)[0]?.exposure ?? 0
            #expect(abs(exposure - brute.exposure(from: numbers[Int(organisation)], kind: 0)) < 1e-5)
        }
        for organisation in 0...last {
            #expect(try graph.representative(of: organisation) == again.representative(of: organisation))
            #expect(try graph.suppliers(of: organisation) == again.suppliers(of: organisation))
            #expect(try graph.buyers(of: organisation) == again.buyers(of: organisation))
            #expect(
                try graph.worstPaths(from: organisation, in: workspace)
                    == again.worstPaths(from: organisation, in: workspace))
        }
    }
}
