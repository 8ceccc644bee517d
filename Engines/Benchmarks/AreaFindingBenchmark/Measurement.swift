import AreaFinding
import Foundation
import MadeAreas

/// Times each task and prints one line for it: its name, a tab, and processor seconds or another figure.
struct Measurement {
    let task: FindingTask

    func run() throws {
        let shapes = try task.made.shapes()
        let places = task.places()
        show("vertices", Double(shapes.reduce(0) { $0 + $1.vertexCount }))
        let before = Self.megabytes("VmRSS:")
        var built: AreaIndex?
        try best("build") {
            built = nil
            built = try AreaIndex(shapes)
        }
        guard let index = built else { return }
        show("megabytes of the index", Self.megabytes("VmRSS:") - before)
        var sum = 0
        var holders = 0
        try best("find") {
            sum = 0
            holders = 0
            for place in places {
                guard let area = try index.area(longitude: place.longitude, latitude: place.latitude) else { continue }
                sum += area
                holders += 1
            }
        }
        show("points in an area", Double(holders))
        show("sum of their areas", Double(sum))
        let box = index.bounds
        let coast = (0..<1_000).map { box.west + (box.east - box.west) * Double($0) / 1_000 }
        try best("nearest of 1,000 within 5 km") {
            for longitude in coast {
                _ = try index.nearest(longitude: longitude, latitude: box.south - 0.01, within: 5_000)
            }
        }
        try best("simplify once", times: 2) { _ = try index.outlines(simplifiedTo: 300) }
        show("megabytes at most", Self.megabytes("VmHWM:"))
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

    /// Memory of the process as Linux tells it: what it holds, or the most that it ever held.
    private static func megabytes(_ name: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        return Double(line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first ?? "0").map {
            $0 / 1_024
        } ?? 0
    }
}
