import Foundation
import SupplyGraph

/// Times each task and prints one line for it: its name, a tab, and seconds or another figure.
struct Measurement {
    let maker: GraphMaker
    let buyers: Int

    func run() throws {
        let graph = try built()
        let workspace = GraphWorkspace(for: graph)
        let many = (0..<Int32(buyers)).map { $0 * Int32(maker.organisations / buyers) }
        show("megabytes once built", Self.peakMegabytes())
        var sizes = [Int]()
        try best("tiers from one") { sizes = try graph.tiers(from: 0, in: workspace) }
        var paths = [WorstPath?]()
        try best("exposure from one") { paths = try graph.worstPaths(from: 0, in: workspace) }
        try best("tiers and exposure from one") {
            sizes = try graph.tiers(from: 0, in: workspace)
            paths = try graph.worstPaths(from: 0, in: workspace)
        }
        try best("contributions") {
            _ = try graph.contributions(to: 0, of: 0, limit: 100, in: workspace)
        }
        try best("combined from one") { _ = try graph.combinedExposures(of: [0], in: workspace) }
        show("megabytes with one buyer", Self.peakMegabytes())
        var maps = [ExposureMap]()
        var total: Float = 0
        try best("exposure of all, one kind") { _ = try ExposureMap(of: graph, kind: 0, in: workspace) }
        try best("tiers from many") { _ = try graph.reach(of: many, in: workspace) }
        try best("tiers and exposure from many") {
            _ = try graph.reach(of: many, in: workspace)
            maps = try (0..<GraphMaker.kinds).map { kind throws in
                try ExposureMap(of: graph, kind: kind, in: workspace)
            }
            for (buyer, map) in many.flatMap({ buyer in maps.map { (buyer, $0) } }) {
                total += try map.worstPath(from: buyer, in: graph)?.exposure ?? 0
            }
        }
        try best("combined from many") { _ = try graph.combinedExposures(of: many, in: workspace) }
        try best("what would lower, many buyers") {
            for buyer in many { total += try maps[0].lowerings(for: buyer, in: graph, workspace).first?.fall ?? 0 }
        }
        try best("choke points of many") {
            _ = try maps[0].chokePoints(of: many, limit: 20, in: graph, workspace)
        }
        var parts = 0
        try best("strong parts") { parts = graph.strongParts().count }
        show("megabytes at most", Self.peakMegabytes())
        show("organisations reached", Double(sizes.reduce(0, +)))
        show("exposure", Double(paths[0]?.exposure ?? 0))
        show("parts", Double(parts))
        show("sum", Double(total))
    }

    private func built() throws -> SupplyGraph {
        var builder: SupplyGraphBuilder?
        try best("taking in", times: 1) { builder = try maker.builder() }
        var graph: SupplyGraph?
        try best("build") {
            graph = nil
            graph = builder?.graph()
        }
        guard let graph else { throw SupplyGraphError.tooMany(0) }
        return graph
    }

    /// Processor seconds, the best of some runs: the engine uses one core, and what others take of it is no property of it.
    private func best(_ name: String, times: Int = 4, _ body: () throws -> Void) throws {
        var least = clock_t.max
        for _ in 0..<times {
            let start = clock()
            try body()
            least = min(least, clock() - start)
        }
        show(name, Double(least) / Double(CLOCKS_PER_SEC))
    }

    private func show(_ name: String, _ value: Double) { print(name, value, separator: "\t") }

    /// The most memory that the process ever held, as Linux tells it.
    private static func peakMegabytes() -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return Double(line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first ?? "0").map {
            $0 / 1_024
        } ?? 0
    }
}
