import SupplyGraph
import Testing

@Suite struct TierTests {
    @Test("each organisation lies in the first tier in which it is met")
    func byHand() throws {
        var chain = Chain(6)
        for (buyer, supplier): (Int32, Int32) in [(0, 1), (0, 2), (1, 3), (2, 3), (3, 0), (3, 4), (0, 4)] {
            chain.link(buyer, supplier)
        }
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        #expect(try graph.tiers(from: 0, in: workspace) == [1, 3, 1])
        #expect((0..<6).map { workspace.tier(of: $0) } == [0, 1, 1, 2, 1, nil])
        #expect(workspace.tier(of: -1) == nil)
        #expect(try graph.tiers(from: 5, in: workspace) == [1])
        #expect(workspace.tier(of: 0) == nil)
    }

    @Test("what lies below is what can be reached, for one buyer and for many at once", arguments: 1...150)
    func random(seed: UInt64) throws {
        let chain = Chain(seed: seed, organisations: 1...9)
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        let brute = BruteForce(chain)
        // More than 64 buyers, so that they walk in two groups.
        let buyers = (0..<70).map { Int32($0 % chain.organisations) }
        let reach = try graph.reach(of: buyers, in: workspace)
        var counts = [Int32](repeating: 0, count: chain.organisations)
        for (place, buyer) in buyers.enumerated() {
            #expect(try graph.tiers(from: buyer, in: workspace) == reach.tierSizes[place])
            for organisation in 0..<Int32(chain.organisations) {
                #expect((workspace.tier(of: organisation) != nil) == brute.below(buyer).contains(organisation))
                if workspace.tier(of: organisation) != nil { counts[Int(organisation)] += 1 }
            }
        }
        #expect(counts == reach.buyerCounts)
    }

    @Test("parts are those who reach each other", arguments: 1...150)
    func strongParts(seed: UInt64) throws {
        let chain = Chain(seed: seed, organisations: 1...10)
        let parts = try chain.graph().strongParts()
        let below = (0..<Int32(chain.organisations)).map { BruteForce(chain).below($0) }
        for organisation in 0..<Int32(chain.organisations) {
            let smallest = (0...organisation).first {
                below[Int(organisation)].contains($0) && below[Int($0)].contains(organisation)
            }
            #expect(parts.parts[Int(organisation)] == smallest)
        }
        #expect(parts.count == Set(parts.parts).count)
        #expect(parts.circles().allSatisfy { $0.size > 1 })
    }

    @Test("a chain of 100,000, and the same closed to a circle, need no more stack than any other")
    func deep() throws {
        let count: Int32 = 100_000
        var builder = try SupplyGraphBuilder(organisations: Int(count), kinds: 1)
        for organisation in 0..<count - 1 {
            try builder.add(buyer: organisation, supplier: organisation + 1, share: 1)
        }
        let graph = builder.graph()
        let workspace = GraphWorkspace(for: graph)
        #expect(graph.strongParts().count == Int(count))
        #expect(try graph.tiers(from: 0, in: workspace).count == Int(count))
        #expect(try graph.worstPaths(from: 0, in: workspace)[0]?.organisations == [0])
        try builder.add(buyer: count - 1, supplier: 0, share: 1)
        let circle = builder.graph().strongParts()
        #expect(circle.count == 1)
        #expect(circle.circles().map(\.size) == [Int(count)])
    }

    @Test("a hub with 20,000 suppliers is sorted like any other row")
    func hub() throws {
        var builder = try SupplyGraphBuilder(organisations: 20_001, kinds: 1)
        for supplier in (1...Int32(20_000)).reversed() { try builder.add(buyer: 0, supplier: supplier, share: nil) }
        let graph = builder.graph()
        #expect(try graph.suppliers(of: 0).map(\.supplier) == Array(1...20_000))
        #expect(try graph.tiers(from: 0, in: GraphWorkspace(for: graph)) == [1, 20_000])
    }
}
