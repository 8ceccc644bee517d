import AreaFinding
import MadeAreas
import SeededNumbers
import Testing

@Suite struct OutlineTests {
    /// An index over one area for each, so that a place near the border can be told.
    private func borders(_ shapes: [AreaShape]) throws -> [[Coordinate]] {
        shapes.flatMap { shape in (0..<shape.ringCount).map { shape.coordinates(ofRing: $0) } }
    }

    private func metres(_ place: Coordinate, _ line: [Coordinate]) -> Double {
        zip(line, line.dropFirst()).map { start, end in
            let (x, y) = ((start.longitude - place.longitude) * 69_000, (start.latitude - place.latitude) * 111_300)
            let (right, up) = ((end.longitude - start.longitude) * 69_000, (end.latitude - start.latitude) * 111_300)
            let length = right * right + up * up
            let part = length > 0 ? min(1, max(0, -(x * right + y * up) / length)) : 0
            return ((x + part * right) * (x + part * right) + (y + part * up) * (y + part * up)).squareRoot()
        }.min() ?? .infinity
    }

    @Test(arguments: [200.0, 1_000, 5_000]) func onlyPlacesNearABorderChangeTheirArea(_ tolerance: Double) throws {
        let made = MadeAreas(columns: 3, rows: 3, halvings: 8)
        let shapes = try made.shapes()
        let index = try AreaIndex(shapes)
        let outlines = try index.outlines(simplifiedTo: tolerance)
        #expect(outlines.count == shapes.count)
        #expect(outlines.reduce(0) { $0 + $1.vertexCount } < index.vertexCount / 4)
        let coarse = try AreaIndex(outlines)
        let lines = try borders(outlines)
        var generator = SeededGenerator(seed: 5)
        let box = made.bounds
        var changed = 0
        for _ in 0..<4_000 {
            let place = Coordinate(
                longitude: .random(in: box.west...box.east, using: &generator),
                latitude: .random(in: box.south...box.north, using: &generator))
            let (longitude, latitude) = (place.longitude, place.latitude)
            guard
                try index.area(longitude: longitude, latitude: latitude)
                    != coarse.area(longitude: longitude, latitude: latitude)
            else { continue }
            changed += 1
            #expect(lines.map { metres(place, $0) }.min() ?? .infinity <= tolerance * 1.1)
        }
        #expect(changed < 1_000)
    }

    @Test func neighboursKeepTheSameBorder() throws {
        let made = MadeAreas(columns: 3, rows: 2, halvings: 7)
        let index = try AreaIndex(made.shapes())
        let outlines = try index.outlines(simplifiedTo: 800)
        var edges: [Set<Coordinate>: Int] = [:]
        for line in try borders(outlines) {
            for (start, end) in zip(line, line.dropFirst()) { edges[[start, end], default: 0] += 1 }
        }
        let shared = edges.values.filter { $0 == 2 }.count
        #expect(edges.values.allSatisfy { $0 <= 2 })
        #expect(shared > 20)
        // Inside the rectangle of areas no edge is alone.
        let alone = Set(edges.filter { $0.value == 1 }.keys.flatMap { $0 })
        let middle = try #require(
            outlines[0].coordinates(ofRing: 0).first { place in
                outlines[4].coordinates(ofRing: 0).contains(place)
            })
        #expect(!alone.contains(middle))
    }

    @Test func aHoleAndWhatFillsItKeepTheSameBorder() throws {
        let inner = MadeAreas(columns: 1, rows: 1, halvings: 7).ring(0, 0)
        // The same ring begun elsewhere, the other way round.
        let places = stride(from: 0, to: inner.count - 2, by: 2).map { [inner[$0], inner[$0 + 1]] }
        let turned = Array((places[40...] + places[..<40]).reversed())
        let hole = (turned + [turned[0]]).flatMap { $0 }
        let index = try AreaIndex([
            AreaShape(AreaShape.ring(-10, 45, 0, 55), hole), AreaShape(inner),
        ])
        let outlines = try index.outlines(simplifiedTo: 1_000)
        let filled = Set(outlines[1].coordinates(ofRing: 0))
        #expect(outlines[0].ringCount == 2)
        #expect(filled == Set(outlines[0].coordinates(ofRing: 1)))
        #expect(filled.count < 200)
    }

    @Test func smallRingsGoAndTheLargestStays() throws {
        var shape = try AreaShape.box(-4, 51, -3.999, 51.001)
        try shape.add(outline: AreaShape.ring(-3.9, 51, -3.8995, 51.0005))
        let index = try AreaIndex([shape, .box(-3, 51, -2, 52)])
        let outlines = try index.outlines(simplifiedTo: 2_000)
        #expect(outlines[0].polygonCount == 1)
        #expect(outlines[0].vertexCount == 4)
        #expect(outlines[0].bounds?.west == -4)
        #expect(outlines[1].vertexCount == 5)
        let all = try index.outlines(simplifiedTo: 0)
        #expect(all[0].polygonCount == 2)
    }

    @Test func refusesTolerancesThatAreNone() throws {
        let index = try AreaIndex([.box(0, 0, 1, 1)])
        for metres in [-1, .nan, 2_000_000] {
            #expect(throws: AreaFindingError.self) { try index.outlines(simplifiedTo: metres) }
        }
    }
}
