import SupplyGraph
import Testing

@Suite struct LoweringTests {
    private func isNear(_ first: Float, _ second: Float) -> Bool { abs(first - second) <= 1e-5 }

    private func lowerings(_ chain: Chain, for buyer: Int32) throws -> [Lowering] {
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        return try ExposureMap(of: graph, kind: 0, in: workspace).lowerings(for: buyer, in: graph, workspace)
    }

    @Test("an answer that is missing is what would help, and by how much")
    func byHand() throws {
        var chain = Chain(4)
        chain.link(0, 1)
        chain.link(1, 2)
        chain.link(0, 3)
        chain.knowledge[2] = .unknown
        chain.tierRisks[2][0] = 1
        chain.risks[3][0] = 0.2
        let found = try lowerings(chain, for: 0)
        #expect(found.map(\.remedy) == [.answer(2), .parting(buyer: 0, supplier: 1), .parting(buyer: 1, supplier: 2)])
        #expect(found.allSatisfy { isNear($0.exposure, 0.16) && isNear($0.fall, 0.512 - 0.16) })
        #expect(try lowerings(Chain(1), for: 0).isEmpty)
    }

    /// The chain after a remedy.
    private func apply(_ remedy: Remedy, to chain: Chain) -> Chain {
        var chain = chain
        switch remedy {
        case .answer(let organisation): chain.knowledge[Int(organisation)] = .listed
        case .improvement(let organisation): chain.risks[Int(organisation)][0] = 0
        case .parting(let buyer, let supplier):
            chain.links.removeAll { $0.buyer == buyer && $0.supplier == supplier }
        }
        return chain
    }

    @Test("nothing that could be done helps more, and what is told comes true", arguments: 1...300)
    func random(seed: UInt64) throws {
        let chain = Chain(seed: seed, kinds: 1)
        let found = try lowerings(chain, for: 0)
        let whole = BruteForce(chain).exposure(from: 0, kind: 0)
        for lowering in found {
            let rest = BruteForce(apply(lowering.remedy, to: chain)).exposure(from: 0, kind: 0)
            #expect(isNear(lowering.exposure, rest) && isNear(lowering.fall, whole - rest))
        }
        #expect(found.map(\.fall) == found.map(\.fall).sorted(by: >))
        let all =
            (0..<Int32(chain.organisations)).flatMap { [Remedy.improvement($0), .answer($0)] }
            + chain.links.map { .parting(buyer: $0.buyer, supplier: $0.supplier) }
        let best = all.map { whole - BruteForce(apply($0, to: chain)).exposure(from: 0, kind: 0) }.max() ?? 0
        #expect(isNear(found.first?.fall ?? 0, best))
    }

    @Test("the supplier that three forces have in common, unless there is a way around it")
    func chokeByHand() throws {
        var chain = Chain(7)
        for force: Int32 in 0...2 { chain.link(force, 3) }
        chain.link(3, 4)
        chain.risks[4][0] = 1
        chain.link(2, 5)
        chain.link(5, 4)
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        let map = try ExposureMap(of: graph, kind: 0, in: workspace)
        let found = try map.chokePoints(of: [0, 1, 2, 6], limit: 10, in: graph, workspace)
        #expect(found.map(\.organisation) == [4, 3])
        #expect(found.map(\.worstPathCount) == [3, 3])
        #expect(found.map(\.onlyWayCount) == [3, 2])
        #expect(found.map(\.reachCount) == [3, 3])
        #expect(isNear(found[0].fall, 3 * 0.64) && isNear(found[1].fall, 2 * 0.64))
        #expect(try map.chokePoints(of: [0, 1], limit: 1, in: graph, workspace).count == 1)
        #expect(try map.chokePoints(of: [0, 0, 0], limit: 9, in: graph, workspace).isEmpty)
    }

    @Test("choke points gain what they promise, and none that would gain for two is missed", arguments: 1...150)
    func chokeRandom(seed: UInt64) throws {
        let chain = Chain(seed: seed, kinds: 1, organisations: 3...8)
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        let map = try ExposureMap(of: graph, kind: 0, in: workspace)
        let buyers: [Int32] = [0, 1, 2]
        let found = try map.chokePoints(of: buyers, limit: 100, in: graph, workspace)
        for organisation in 0..<Int32(chain.organisations) {
            var without = chain
            without.links.removeAll { $0.supplier == organisation }
            let falls = buyers.filter { $0 != organisation }.map {
                BruteForce(chain).exposure(from: $0, kind: 0) - BruteForce(without).exposure(from: $0, kind: 0)
            }
            let point = found.first { $0.organisation == organisation }
            if let point { #expect(isNear(point.fall, falls.reduce(0, +))) }
            if falls.count(where: { $0 > 1e-5 }) > 1 { #expect(point != nil) }
        }
    }
}
