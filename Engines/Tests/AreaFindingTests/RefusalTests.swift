import AreaFinding
import Testing

@Suite struct RefusalTests {
    private let square = AreaShape.ring(0, 0, 1, 1)

    @Test func refusesRingsThatAreNone() throws {
        var shape = AreaShape()
        #expect(throws: AreaFindingError.tooFewPositions(3)) { try shape.add(outline: [0, 0, 1, 0, 0, 0]) }
        #expect(throws: AreaFindingError.tooFewPositions(0)) { try shape.add(outline: []) }
        #expect(throws: AreaFindingError.tooFewPositions(5)) { try shape.add(outline: square + [1]) }
        #expect(throws: AreaFindingError.notClosed) { try shape.add(outline: square.dropLast(2) + [0, 0.5]) }
        #expect(throws: AreaFindingError.holeWithoutOutline) { try shape.add(hole: square) }
        #expect(shape.isEmpty)
        #expect(shape.bounds == nil)
    }

    @Test func refusesPlacesThatAreNone() throws {
        var shape = AreaShape()
        for (longitude, latitude) in [(180.1, 0), (0, 90.1), (-181, 0), (.nan, 0), (0, .infinity), (651_409, 313_177)] {
            let ring = [0, 0, 1, 0, longitude, latitude, 0, 0]
            #expect(throws: AreaFindingError.self) { try shape.add(outline: ring) }
        }
        try shape.add(outline: square)
        let index = try AreaIndex([shape])
        #expect(throws: AreaFindingError.outOfRange(longitude: 200, latitude: 0)) {
            try index.area(longitude: 200, latitude: 0)
        }
        #expect(throws: AreaFindingError.self) { try index.nearest(longitude: 0, latitude: .nan, within: 5) }
        #expect(throws: AreaFindingError.unusableDistance(-1)) {
            try index.nearest(longitude: 0, latitude: 0, within: -1)
        }
        #expect(throws: AreaFindingError.unusableDistance(100_001)) {
            try index.nearest(longitude: 0, latitude: 0, within: 100_001)
        }
        #expect(throws: AreaFindingError.self) { try AreaBounds(west: 2, south: 0, east: 1, north: 1) }
    }

    @Test func refusesWhatCrossesTheAntimeridian() throws {
        var shape = AreaShape()
        let ring = AreaShape.ring(179, 10, -179, 11)
        #expect(throws: AreaFindingError.crossesAntimeridian) { try shape.add(outline: ring) }
        try shape.add(outline: AreaShape.ring(179, 10, 180, 11))
        try shape.add(outline: AreaShape.ring(-180, 10, -179, 11))
        let index = try AreaIndex([shape])
        #expect(try index.area(longitude: 179.5, latitude: 10.5) == 0)
        #expect(try index.area(longitude: -179.5, latitude: 10.5) == 0)
        #expect(try index.area(longitude: 0, latitude: 10.5) == nil)
    }

    @Test func refusesNoAreasAndTooMany() throws {
        #expect(throws: AreaFindingError.unusableAreaCount(0)) { try AreaIndex([]) }
        #expect(throws: AreaFindingError.emptyArea(1)) { try AreaIndex([.box(0, 0, 1, 1), AreaShape()]) }
        let many = [AreaShape](repeating: try .box(0, 0, 1, 1), count: 1_001)
        #expect(throws: AreaFindingError.unusableAreaCount(1_001)) { try AreaIndex(many) }
    }

    @Test func degenerateRingsHoldNothing() throws {
        let point = [Double](repeating: 5, count: 8)
        let line = [0.0, 0, 1, 1, 0, 0, 1, 1, 0, 0]
        let index = try AreaIndex([AreaShape(point), AreaShape(line), AreaShape(square)])
        #expect(try index.area(longitude: 5, latitude: 5) == nil)
        #expect(try index.area(longitude: 0.5, latitude: 0.5) == 2)
        #expect(try index.nearest(longitude: 5, latitude: 5, within: 10) == NearArea(area: 0, metres: 0))
        let outlines = try OutlineMaker(index).outlines(simplifiedTo: 100)
        #expect(outlines.allSatisfy { !$0.isEmpty })
    }

    @Test func positionsThatRepeatAreLeftOut() throws {
        let shape = try AreaShape([0, 0, 0, 0, 1, 0, 1, 0.000_000_01, 1, 0, 1, 1, 0, 0, 0, 0])
        #expect(shape.vertexCount == 4)
        #expect(shape.coordinates(ofRing: 0).map(\.longitude) == [0, 1, 1, 0])
    }
}
