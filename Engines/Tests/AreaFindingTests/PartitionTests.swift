import AreaFinding
import MadeAreas
import SeededNumbers
import Testing

/// Areas that fill a rectangle: each place belongs to exactly one.
@Suite struct PartitionTests {
    @Test(arguments: 1...12) func everyPlaceBelongsToExactlyOne(seed: UInt64) throws {
        let made = MadeAreas(columns: 4, rows: 3, halvings: 5, seed: seed)
        let shapes = try made.shapes()
        let whole = try AreaIndex(shapes)
        let single = try shapes.map { try AreaIndex([$0]) }
        var places = shapes.flatMap { $0.coordinates(ofRing: 0) }
        places += zip(places, places.dropFirst()).map {
            Coordinate(
                longitude: ($0.longitude + $1.longitude) / 2, latitude: ($0.latitude + $1.latitude) / 2)
        }
        var generator = SeededGenerator(seed: seed)
        let box = made.bounds
        for _ in 0..<3_000 {
            places.append(
                Coordinate(
                    longitude: Double.random(in: box.west...box.east, using: &generator),
                    latitude: Double.random(in: box.south...box.north, using: &generator)))
        }
        for place in places {
            let holders = try single.indices.filter {
                try single[$0].area(longitude: place.longitude, latitude: place.latitude) == 0
            }
            #expect(holders.count <= 1)
            let found = try whole.area(longitude: place.longitude, latitude: place.latitude)
            #expect(found == holders.first, "\(place)")
        }
        // Inner vertices: none is lost between neighbours.
        let inner = shapes[5].coordinates(ofRing: 0)
        for place in inner { #expect(try whole.area(longitude: place.longitude, latitude: place.latitude) != nil) }
    }

    @Test func theOrderOfAreasChangesNothingButTheirNumbers() throws {
        let shapes = try MadeAreas(columns: 3, rows: 3, halvings: 4).shapes()
        let (one, other) = (try AreaIndex(shapes), try AreaIndex(shapes.reversed()))
        for place in shapes.flatMap({ $0.coordinates(ofRing: 0) }) {
            let first = try one.area(longitude: place.longitude, latitude: place.latitude)
            let second = try other.area(longitude: place.longitude, latitude: place.latitude)
            #expect(first == second.map { shapes.count - 1 - $0 })
        }
    }

    /// Edges so long that each reaches into every strip: the table stays small and right.
    @Test func longEdgesDoNotFillTheMemory() throws {
        var ring: [Double] = []
        for tooth in 0..<3_000 { ring += [Double(tooth) / 100, 10, Double(tooth) / 100 + 0.005, 60] }
        ring += [30, 5, 0, 5, 0, 10]
        let index = try AreaIndex([AreaShape(ring)])
        #expect(try index.area(longitude: 12.345, latitude: 7) == 0)
        #expect(try index.area(longitude: 12.345, latitude: 59.9) == 0)
        #expect(try index.area(longitude: 12.3499, latitude: 59) == nil)
    }
}
