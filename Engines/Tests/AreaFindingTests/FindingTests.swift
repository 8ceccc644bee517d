import AreaFinding
import SeededNumbers
import Testing

@Suite struct FindingTests {
    @Test func findsTheAreaThatHoldsAPoint() throws {
        let index = try AreaIndex([.box(0, 50, 1, 51), .box(1, 50, 2, 51)])
        #expect(try index.area(longitude: 0.5, latitude: 50.5) == 0)
        #expect(try index.area(longitude: 1.5, latitude: 50.5) == 1)
        #expect(try index.area(longitude: 2.5, latitude: 50.5) == nil)
        #expect(try index.area(longitude: 0.5, latitude: 49) == nil)
        #expect(try index.area(longitude: 0.5, latitude: 52) == nil)
        #expect(index.areaCount == 2)
        #expect(index.vertexCount == 10)
        #expect(index.bounds == (try AreaBounds(west: 0, south: 50, east: 2, north: 51)))
    }

    @Test func aPointOnABorderBelongsToTheEastAndTheNorth() throws {
        let index = try AreaIndex([.box(0, 0, 1, 1), .box(1, 0, 2, 1), .box(0, 1, 1, 2), .box(1, 1, 2, 2)])
        #expect(try index.area(longitude: 1, latitude: 0.5) == 1)
        #expect(try index.area(longitude: 0.5, latitude: 1) == 2)
        #expect(try index.area(longitude: 1, latitude: 1) == 3)
        #expect(try index.area(longitude: 0, latitude: 0) == 0)
        #expect(try index.area(longitude: 2, latitude: 0.5) == nil)
        #expect(try index.area(longitude: 0.5, latitude: 2) == nil)
    }

    @Test func aHoleIsOutsideAndMayBeAnotherArea() throws {
        let around = try AreaShape(AreaShape.ring(0, 0, 3, 3), AreaShape.ring(1, 1, 2, 2))
        let index = try AreaIndex([around, .box(1, 1, 2, 2)])
        #expect(try index.area(longitude: 0.5, latitude: 1.5) == 0)
        #expect(try index.area(longitude: 1.5, latitude: 1.5) == 1)
        #expect(try index.area(longitude: 1, latitude: 1.5) == 1)
        #expect(try index.area(longitude: 2, latitude: 1.5) == 0)
        #expect(try AreaIndex([around]).area(longitude: 1.5, latitude: 1.5) == nil)
    }

    @Test func anAreaOfSeveralPolygonsHoldsWhatAnyOfThemHolds() throws {
        var shape = try AreaShape.box(0, 0, 1, 1)
        try shape.add(outline: AreaShape.ring(5, 0, 6, 1))
        // Overlapping polygons are wrong in a file, and still hold what they hold.
        try shape.add(outline: AreaShape.ring(5.5, 0, 7, 1))
        let index = try AreaIndex([.box(20, 0, 21, 1), shape])
        for longitude in [0.5, 5.2, 5.7, 6.5] { #expect(try index.area(longitude: longitude, latitude: 0.5) == 1) }
        #expect(try index.area(longitude: 3, latitude: 0.5) == nil)
        #expect(shape.polygonCount == 3)
        #expect(shape.rings(ofPolygon: 2) == 2..<3)
    }

    @Test func whereAreasOverlapTheLowestNumberIsTold() throws {
        let index = try AreaIndex([.box(0, 0, 2, 2), .box(1, 0, 3, 2)])
        #expect(try index.area(longitude: 1.5, latitude: 1) == 0)
    }

    @Test func worksAtTheEndsOfTheEarth() throws {
        let index = try AreaIndex([.box(-180, -90, 0, 90), .box(0, -90, 180, 90)])
        #expect(try index.area(longitude: -180, latitude: -90) == 0)
        #expect(try index.area(longitude: 179.999, latitude: 89.999) == 1)
        #expect(try index.area(longitude: 180, latitude: 0) == nil)
        #expect(try index.nearest(longitude: 180, latitude: 0, within: 1)?.area == 1)
        #expect(try index.nearest(longitude: 12, latitude: 90, within: 100_000)?.metres == 0)
    }

    /// Random polygons, star-shaped or not, some edges level or upright, asked at their vertices, on edges and between.
    @Test("agrees with the rule written another way", arguments: 1...60)
    func agreesWithBruteForce(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        func number() -> Double { Double(generator.next() % 13) - 6 }
        let rings = (0..<3).map { _ in
            let ring = (0..<Int(3 + generator.next() % 9)).flatMap { _ in [number(), number()] }
            return ring + ring.prefix(2)
        }
        let index = try AreaIndex([AreaShape(rings[0], rings[1], rings[2])])
        let reference = BruteForce(rings: rings)
        for x in -14...14 {
            for y in -14...14 {
                let (longitude, latitude) = (Double(x) / 2, Double(y) / 2)
                let found = try index.area(longitude: longitude, latitude: latitude)
                #expect((found == 0) == reference.holds(longitude, latitude), "\(longitude) \(latitude)")
            }
        }
    }
}
