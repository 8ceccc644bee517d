import SupplyGraph
import Testing

@Suite struct ExposureTests {
    private func isNear(_ first: Float, _ second: Float) -> Bool { abs(first - second) <= 1e-5 }

    private func worked() -> Chain {
        var chain = Chain(3)
        chain.link(0, 1, 0.4)
        chain.link(1, 2, nil)
        chain.risks[2][0] = 0.9
        return chain
    }

    @Test("the example of the documentation")
    func byHand() throws {
        var chain = worked()
        var graph = try chain.graph()
        let path = try #require(try graph.worstPaths(from: 0, in: GraphWorkspace(for: graph))[0])
        #expect(isNear(path.exposure, 0.3024))
        #expect(path.organisations == [0, 1, 2] && path.end == .ownRisk)

        chain.knowledge[2] = .unknown
        chain.tierRisks[2][0] = 1
        chain.risks[2][0] = 0
        graph = try chain.graph()
        let hidden = try #require(try graph.worstPaths(from: 0, in: GraphWorkspace(for: graph))[0])
        #expect(isNear(hidden.exposure, 0.2688))
        #expect(hidden.organisations == [0, 1, 2] && hidden.end == .unknownTier)
    }

    @Test("no risk is no exposure; an unknown tier is one")
    func nothing() throws {
        var chain = Chain(2)
        chain.link(0, 1)
        let workspace = GraphWorkspace(for: try chain.graph())
        #expect(try chain.graph().worstPaths(from: 0, in: workspace) == [nil])
        let map = try ExposureMap(of: chain.graph(), kind: 0, in: workspace)
        #expect(try map.exposure(of: 0, in: chain.graph()) == 0)
        #expect(try map.worstPath(from: 0, in: chain.graph()) == nil)
        chain.knowledge[1] = .declaredNone
        #expect(try chain.graph().worstPaths(from: 0, in: workspace) == [nil])
        chain.knowledge[1] = .unknown
        #expect(isNear(try chain.graph().worstPaths(from: 0, in: workspace)[0]?.exposure ?? 0, 0.8 * 0.8 * 0.5))
    }

    @Test("going round in a circle adds nothing")
    func circle() throws {
        var chain = Chain(3)
        chain.link(0, 1)
        chain.link(1, 2)
        chain.link(2, 1)
        chain.risks[2][0] = 1
        let graph = try chain.graph()
        let path = try graph.worstPaths(from: 0, in: GraphWorkspace(for: graph))[0]
        #expect(isNear(path?.exposure ?? 0, 0.64))
        #expect(path?.organisations == [0, 1, 2])
    }

    @Test("the exposure is that of the worst of all simple paths, and the path is worth it", arguments: 1...400)
    func random(seed: UInt64) throws {
        let policies = [
            ExposurePolicy.standard,
            try ExposurePolicy(decay: seed % 20 == 1 ? 0.999 : 0.97, shareFloor: 0, untoldShare: 1, deepestTier: 3),
            try ExposurePolicy(decay: 0.3, shareFloor: 1, untoldShare: 0.01, deepestTier: 3),
        ]
        let policy = policies[Int(seed % 3)]
        let chain = Chain(seed: seed)
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        let brute = BruteForce(chain, policy)
        for kind in 0..<chain.kinds {
            let map = try ExposureMap(of: graph, kind: kind, policy: policy, in: workspace)
            for buyer in 0..<Int32(chain.organisations) {
                let path = try graph.worstPaths(from: buyer, policy: policy, in: workspace)[kind]
                let exposure = path?.exposure ?? 0
                #expect(isNear(exposure, brute.exposure(from: buyer, kind: kind)))
                // Exactly the same, although one was searched downwards and one upwards.
                #expect(try map.exposure(of: buyer, in: graph) == exposure)
                #expect(try map.worstPath(from: buyer, in: graph)?.exposure ?? 0 == exposure)
                for found in [path, try map.worstPath(from: buyer, in: graph)].compactMap({ $0 }) {
                    #expect(isNear(worth(of: found, chain, brute), exposure))
                    #expect(
                        found.organisations.first == buyer
                            && Set(found.organisations).count == found.organisations.count)
                }
            }
        }
    }

    private func worth(of path: WorstPath, _ chain: Chain, _ brute: BruteForce) -> Float {
        var weight: Float = 1
        for (from, to) in zip(path.organisations, path.organisations.dropFirst()) {
            guard let share = brute.suppliers(from)[to] else { return -1 }
            weight *= brute.policy.weight(ofShare: share)
        }
        let last = Int(path.organisations.last ?? 0)
        switch path.end {
        case .ownRisk: return weight * chain.risks[last][path.kind]
        case .unknownTier:
            return chain.knowledge[last] == .unknown
                ? weight * brute.policy.decay * chain.tierRisks[last][path.kind] : -1
        }
    }

    @Test(
        "a contribution is the exposure if nobody else had risk; what is lost without the first is told",
        arguments: 1...120)
    func contributions(seed: UInt64) throws {
        let chain = Chain(seed: seed, kinds: 1)
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        let found = try graph.contributions(to: 0, of: 0, limit: 100, in: workspace)
        let whole = try graph.worstPaths(from: 0, in: workspace)[0]?.exposure ?? 0
        #expect(found.first?.exposure ?? 0 == whole)
        #expect(found.map(\.exposure) == found.map(\.exposure).sorted(by: >))
        for organisation in 0..<chain.organisations {
            var alone = chain
            var without = chain
            for other in 0..<chain.organisations where other != organisation {
                alone.risks[other][0] = 0
                if alone.knowledge[other] == .unknown { alone.knowledge[other] = .listed }
            }
            without.risks[organisation][0] = 0
            if without.knowledge[organisation] == .unknown { without.knowledge[organisation] = .listed }
            let contribution = found.first { $0.organisation == Int32(organisation) }
            #expect(isNear(contribution?.exposure ?? 0, BruteForce(alone).exposure(from: 0, kind: 0)))
            let rest = BruteForce(without).exposure(from: 0, kind: 0)
            #expect(isNear(contribution?.lost ?? 0, whole - rest))
        }
        #expect(try graph.contributions(to: 0, of: 0, limit: 1, in: workspace) == Array(found.prefix(1)))
        #expect(try graph.contributions(to: 0, of: 0, limit: 0, in: workspace).isEmpty)
    }

    @Test("the combined figure of the documentation")
    func combinedByHand() throws {
        var chain = Chain(3)
        chain.link(0, 1, 0.5)
        chain.link(0, 2, 0.25)
        chain.risks[1][0] = 0.8
        chain.risks[2][0] = 0.4
        let graph = try chain.graph()
        let figures = try graph.combinedExposures(of: [0, 1], in: GraphWorkspace(for: graph))
        #expect(isNear(figures[0][0], 0.3744) && isNear(figures[1][0], 0.8))
    }

    @Test("the combined figure is what its definition says, for each number of kinds", arguments: 1...120)
    func combined(seed: UInt64) throws {
        let policy = try ExposurePolicy(decay: 0.7, shareFloor: 0.5, untoldShare: 0.3, deepestTier: 1 + Int(seed % 5))
        let chain = Chain(seed: seed, kinds: 1 + Int(seed % 6), organisations: 1...6)
        let graph = try chain.graph()
        let buyers = [Int32](0..<Int32(chain.organisations))
        let workspace = GraphWorkspace(for: graph)
        let figures = try graph.combinedExposures(of: buyers, policy: policy, in: workspace)
        for buyer in buyers {
            #expect(figures[Int(buyer)].count == chain.kinds)
            for kind in 0..<chain.kinds {
                let expected = BruteForce(chain, policy).combined(buyer, kind: kind, depth: policy.deepestTier)
                #expect(isNear(figures[Int(buyer)][kind], expected))
                #expect((0...1).contains(figures[Int(buyer)][kind]))
            }
            let alone = try graph.combinedExposures(of: [buyer], policy: policy, in: workspace)
            #expect(alone == [figures[Int(buyer)]])
        }
    }
}
