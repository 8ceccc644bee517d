import SupplyGraph
import Testing

/// A graph too large to try everything: what is found in different ways must agree.
@Suite struct LargeTests {
    @Test("searches down and up, alone and together agree; the tasks of one share a workspace")
    func agreement() throws {
        let chain = Chain(seed: 7, kinds: 5, organisations: 3_000...3_000)
        let graph = try chain.graph()
        let workspace = GraphWorkspace(for: graph)
        let buyers = (0..<80).map { Int32($0 * 37) }
        let reach = try graph.reach(of: buyers, in: workspace)
        let combined = try graph.combinedExposures(of: buyers, in: workspace)
        let maps = try (0..<5).map { kind throws in try ExposureMap(of: graph, kind: kind, in: workspace) }
        for (place, buyer) in buyers.enumerated() {
            #expect(try graph.tiers(from: buyer, in: workspace) == reach.tierSizes[place])
            let paths = try graph.worstPaths(from: buyer, in: workspace)
            for (kind, map) in maps.enumerated() {
                #expect(try map.exposure(of: buyer, in: graph) == paths[kind]?.exposure ?? 0)
            }
            #expect(try graph.combinedExposures(of: [buyer], in: workspace) == [combined[place]])
            let lowerings = try maps[0].lowerings(for: buyer, in: graph, workspace)
            #expect(lowerings == (try maps[0].lowerings(for: buyer, in: graph, GraphWorkspace(for: graph))))
            let contributions = try graph.contributions(to: 0, of: buyer, limit: .max, in: workspace)
            #expect(contributions.map(\.exposure) == contributions.map(\.exposure).sorted(by: >))
            let few = try graph.contributions(to: 0, of: buyer, limit: 3, in: workspace)
            #expect(few == Array(contributions.prefix(3)))
        }
    }
}
