/// The ground of one area: polygons with holes, as flat arrays of positions with offsets, 8 bytes a vertex.
///
/// Positions are rounded to ten-millionths of a degree (11 mm). A position that repeats the one before it is left out. Rings
/// may run either way round: what a polygon holds is found by the even-odd rule over all of its rings.
public struct AreaShape: Sendable, Equatable {
    /// The most vertices of one shape, and of all shapes of an index.
    public static let mostVertices = 4_000_000

    /// Ring after ring; the last position of each is its first.
    private(set) var positions: [Position] = []
    /// Where each ring starts, and the end of the last.
    private(set) var ringStarts: [Int32] = [0]
    /// The ring at which each polygon starts, and the number of rings.
    private(set) var polygonStarts: [Int32] = [0]

    public init() {}

    /// Vertices, the last of each ring, which repeats the first, included.
    public var vertexCount: Int { positions.count }
    public var ringCount: Int { ringStarts.count - 1 }
    public var polygonCount: Int { polygonStarts.count - 1 }
    public var isEmpty: Bool { positions.isEmpty }

    /// The least box that holds the shape; nil where it is empty.
    public var bounds: AreaBounds? { isEmpty ? nil : AreaBounds(PositionBox(positions)) }

    /// Begins a polygon with its outer ring.
    /// - Parameter coordinates: Longitude and latitude in turn, in degrees of WGS 84; the last position is the first.
    /// - Throws: `.tooFewPositions`, `.notClosed`, `.outOfRange`, `.crossesAntimeridian` or `.tooManyVertices`; the shape is
    ///   then as it was.
    public mutating func add(outline coordinates: [Double]) throws(AreaFindingError) {
        let ring = try Self.ring(coordinates)
        try checkRoom(for: ring)
        append(outline: ring)
    }

    /// Adds a hole to the polygon begun last.
    /// - Parameter coordinates: As for an outline.
    /// - Throws: As for an outline; `.holeWithoutOutline` where no polygon was begun.
    public mutating func add(hole coordinates: [Double]) throws(AreaFindingError) {
        guard polygonCount > 0 else { throw .holeWithoutOutline }
        let ring = try Self.ring(coordinates)
        try checkRoom(for: ring)
        append(hole: ring)
    }

    /// The rings of a polygon by their numbers; the first is its outer one.
    public func rings(ofPolygon polygon: Int) -> Range<Int> {
        Int(polygonStarts[polygon])..<Int(polygonStarts[polygon + 1])
    }

    /// The corners of a ring in their order; the last is the first.
    public func coordinates(ofRing ring: Int) -> [Coordinate] { positions(ofRing: ring).map(\.coordinate) }

    func positions(ofRing ring: Int) -> ArraySlice<Position> {
        positions[Int(ringStarts[ring])..<Int(ringStarts[ring + 1])]
    }

    mutating func append(outline ring: [Position]) {
        polygonStarts.append(polygonStarts[polygonStarts.count - 1])
        append(hole: ring)
    }

    mutating func append(hole ring: [Position]) {
        positions += ring
        ringStarts.append(Int32(positions.count))
        polygonStarts[polygonStarts.count - 1] += 1
    }

    private func checkRoom(for ring: [Position]) throws(AreaFindingError) {
        let count = positions.count + ring.count
        guard count <= Self.mostVertices else { throw .tooManyVertices(count) }
    }

    private static func ring(_ coordinates: [Double]) throws(AreaFindingError) -> [Position] {
        let count = coordinates.count / 2
        guard count >= 4, coordinates.count.isMultiple(of: 2) else { throw .tooFewPositions(count) }
        var ring: [Position] = []
        ring.reserveCapacity(min(count, mostVertices))
        for index in 0..<count {
            let position = try Position(longitude: coordinates[2 * index], latitude: coordinates[2 * index + 1])
            guard let last = ring.last else {
                ring.append(position)
                continue
            }
            guard abs(Int64(position.x) - Int64(last.x)) <= Int64(180 * Position.perDegree) else {
                throw .crossesAntimeridian
            }
            if position != last { ring.append(position) }
        }
        guard ring.first == ring.last else { throw .notClosed }
        // A ring that is one point keeps an edge from it to itself.
        if ring.count == 1 { ring.append(ring[0]) }
        return ring
    }
}
