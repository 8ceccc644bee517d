import AreaFinding
import MadeAreas
import SeededNumbers
import Testing

@Suite struct MapTests {
    private func projection(_ width: Double = 300, _ height: Double = 400) throws -> MapProjection {
        try MapProjection(
            bounds: AreaBounds(west: -6, south: 50, east: 2, north: 56), width: width, height: height, margin: 4)
    }

    @Test func placesComeBackFromTheMap() throws {
        let map = try projection()
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<1_000 {
            let longitude = Double.random(in: -6...2, using: &generator)
            let latitude = Double.random(in: 50...56, using: &generator)
            let point = map.point(longitude: longitude, latitude: latitude)
            #expect((3.99...296.01).contains(point.x) && (3.99...396.01).contains(point.y))
            let place = try #require(map.coordinate(x: point.x, y: point.y))
            #expect(abs(place.longitude - longitude) < 1e-9)
            #expect(abs(place.latitude - latitude) < 1e-9)
        }
    }

    @Test func northIsUpAndTheShapeIsTrueInTheMiddle() throws {
        let map = try projection()
        let (middle, east) = (map.point(longitude: -2, latitude: 53), map.point(longitude: -1, latitude: 53))
        let north = map.point(longitude: -2, latitude: 54)
        #expect(abs(middle.x - 150) < 1e-9 && abs(middle.y - 200) < 1e-9)
        #expect(north.y < middle.y && east.x > middle.x)
        #expect(abs((east.x - middle.x) / (middle.y - north.y) - 0.601_815) < 1e-6)
        // A degree of latitude is 111.3 km there.
        #expect(abs(map.metresPerPixel * (middle.y - north.y) - 111_295) < 60)
        let height = MapProjection.height(of: map.bounds, width: 300)
        #expect(abs(height - 300 * 6 / 8 / 0.601_815) < 0.01)
    }

    @Test func pointsOutsideTheMapAreNoPlaces() throws {
        let map = try projection()
        #expect(map.coordinate(x: -1, y: 5) == nil)
        #expect(map.coordinate(x: 5, y: 401) == nil)
        #expect(map.coordinate(x: .nan, y: 5) == nil)
        let whole = try MapProjection(
            bounds: AreaBounds(west: -180, south: -90, east: 180, north: 90), width: 400, height: 400)
        #expect(whole.coordinate(x: 200, y: 1) == nil)
        #expect(whole.coordinate(x: 200, y: 200) != nil)
    }

    @Test func refusesMapsThatAreNone() throws {
        for (width, height) in [(0, 10), (10, 0), (.nan, 10), (200_000, 10), (7, 7)] as [(Double, Double)] {
            #expect(throws: AreaFindingError.self) { try projection(width, height) }
        }
        let bounds = try AreaBounds(west: 1, south: 2, east: 1, north: 2)
        let map = try MapProjection(bounds: bounds, width: 10, height: 10)
        #expect(map.point(longitude: 1, latitude: 2).x == 5)
    }

    @Test func pathsAreShort() throws {
        let map = try MapProjection(
            bounds: AreaBounds(west: 0, south: 0, east: 10, north: 10), width: 101, height: 101)
        let shape = try AreaShape(AreaShape.ring(0, 0, 10, 10), AreaShape.ring(4, 4, 6, 6))
        #expect(map.path(of: shape) == "M0 101l101 0 0-101-101 0zM40 61l21 0 0-21-21 0z")
        #expect(map.path(of: try .box(5, 5, 5.0001, 5.0001)) == "M51 51h1v1h-1z")
    }

    @Test func aWholeMapFitsAPage() throws {
        let made = MadeAreas(columns: 6, rows: 8, halvings: 9)
        let index = try AreaIndex(made.shapes())
        let bounds = index.bounds
        let map = try MapProjection(
            bounds: bounds, width: 320, height: MapProjection.height(of: bounds, width: 320))
        let small = try SmallMap(of: OutlineMaker(index), on: map)
        #expect(small.paths.count == 48)
        #expect(small.paths.allSatisfy { $0.hasPrefix("M") && $0.hasSuffix("z") })
        #expect(small.paths.reduce(0) { $0 + $1.utf8.count } <= 12_000)
        #expect(small.tolerance < 4 * map.metresPerPixel)
        #expect(throws: AreaFindingError.self) { try SmallMap(of: OutlineMaker(index), on: map, atMost: 100) }
    }
}
