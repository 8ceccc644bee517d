import AreaFinding
import Foundation
import MadeAreas
import SeededNumbers

/// The same areas and points in every run, for the engine and for its peers.
struct FindingTask {
    let made: MadeAreas
    let points: Int

    init(columns: Int, rows: Int, halvings: Int, points: Int) {
        made = MadeAreas(columns: columns, rows: rows, halvings: halvings)
        self.points = points
    }

    /// Points in the box of the areas, some outside all; whole ten-millionths of a degree, so that all round alike.
    func places() -> [Coordinate] {
        var generator = SeededGenerator(seed: 11)
        let box = made.bounds
        func number(_ low: Double, _ high: Double) -> Double {
            let span = UInt64((high - low) * 10_000_000)
            return ((low * 10_000_000).rounded() + Double(generator.next() % span)) / 10_000_000
        }
        return (0..<points).map { _ in
            Coordinate(longitude: number(box.west, box.east), latitude: number(box.south, box.north))
        }
    }

    /// For the peers: longitudes and latitudes in turn as doubles, little-endian: the ring of each area, all equally long, then the
    /// points.
    func write(to path: String) throws {
        var numbers: [Double] = []
        for row in 0..<made.rows {
            for column in 0..<made.columns { numbers += made.ring(column, row) }
        }
        numbers += places().flatMap { [$0.longitude, $0.latitude] }
        try numbers.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: path))
    }
}
