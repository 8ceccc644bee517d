public import AreaFinding
import SeededNumbers

/// Areas that fill a rectangle without gaps, with ragged borders that neighbours share vertex for vertex, the same in every run. For tests
/// and measurements.
public struct MadeAreas: Sendable {
    public let columns: Int
    public let rows: Int
    /// Halvings of each of the four sides of an area: a side has two to the power of this many edges.
    public let halvings: Int
    public let seed: UInt64

    /// The corner and the width of one area, in ten-millionths of a degree: as large as a county of Wales.
    private static let west = -60_000_000
    private static let south = 500_000_000
    private static let width = 10_000_000

    public init(columns: Int, rows: Int, halvings: Int, seed: UInt64 = 1) {
        (self.columns, self.rows, self.halvings, self.seed) = (columns, rows, halvings, seed)
    }

    public var vertexCount: Int { columns * rows * (4 << halvings + 1) }

    /// The areas, row after row from the south-west. Each has one polygon with one ring.
    public func shapes() throws(AreaFindingError) -> [AreaShape] {
        var shapes: [AreaShape] = []
        for row in 0..<rows {
            for column in 0..<columns {
                var shape = AreaShape()
                try shape.add(outline: ring(column, row))
                shapes.append(shape)
            }
        }
        return shapes
    }

    /// The ring of an area, longitude and latitude in turn.
    public func ring(_ column: Int, _ row: Int) -> [Double] {
        let corner = (column, row)
        let south = side(corner, isUpward: false)
        let east = side((column + 1, row), isUpward: true)
        let north = side((column, row + 1), isUpward: false)
        let west = side(corner, isUpward: true)
        let places = south.dropLast() + east.dropLast() + north.reversed().dropLast() + west.reversed()
        return places.flatMap { [Double($0.x) / 10_000_000, Double($0.y) / 10_000_000] }
    }

    /// The box in which all of them lie.
    public var bounds: (west: Double, south: Double, east: Double, north: Double) {
        let margin = Double(Self.width) / 2
        return (
            (Double(Self.west) - margin) / 10_000_000, (Double(Self.south) - margin) / 10_000_000,
            (Double(Self.west + columns * Self.width) + margin) / 10_000_000,
            (Double(Self.south + rows * Self.width) + margin) / 10_000_000
        )
    }

    private typealias Place = (x: Int, y: Int)

    /// A corner of the lattice, somewhat moved.
    private func node(_ column: Int, _ row: Int) -> Place {
        var generator = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(column * 10_007 + row))
        let reach = UInt64(Self.width / 8)
        return (
            Self.west + column * Self.width + Int(generator.next() % reach),
            Self.south + row * Self.width + Int(generator.next() % reach)
        )
    }

    /// From a corner of the lattice to the next one to the north, or to the east: halved again and again, each middle pushed aside.
    private func side(_ corner: (column: Int, row: Int), isUpward: Bool) -> [Place] {
        let (column, row) = corner
        var generator = SeededGenerator(
            seed: seed &* 7_919 &+ UInt64(column * 20_011 + row * 2) + (isUpward ? 1 : 0))
        var line = [node(column, row), isUpward ? node(column, row + 1) : node(column + 1, row)]
        for _ in 0..<halvings {
            var finer = [line[0]]
            for (start, end) in zip(line, line.dropFirst()) {
                let push = Double(generator.next() % 2_001) / 1_000 - 1
                let (right, up) = (Double(end.x - start.x), Double(end.y - start.y))
                finer.append(
                    (
                        (start.x + end.x) / 2 - Int(0.1 * push * up), (start.y + end.y) / 2 + Int(0.1 * push * right)
                    ))
                finer.append(end)
            }
            line = finer
        }
        return line
    }
}
