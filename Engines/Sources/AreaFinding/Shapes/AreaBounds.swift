/// The least box, along meridians and parallels, that holds something. Degrees of WGS 84.
public struct AreaBounds: Sendable, Hashable {
    public var west: Double
    public var south: Double
    public var east: Double
    public var north: Double

    /// - Throws: `.outOfRange` where a corner is no place, or the box is turned over.
    public init(west: Double, south: Double, east: Double, north: Double) throws(AreaFindingError) {
        _ = try Position(longitude: west, latitude: south)
        _ = try Position(longitude: east, latitude: north)
        guard west <= east, south <= north else { throw .outOfRange(longitude: east, latitude: north) }
        (self.west, self.south, self.east, self.north) = (west, south, east, north)
    }

    init(_ box: PositionBox) {
        west = Double(box.west) / Position.perDegree
        south = Double(box.south) / Position.perDegree
        east = Double(box.east) / Position.perDegree
        north = Double(box.north) / Position.perDegree
    }

    /// Half-way between south and north.
    public var middleLatitude: Double { (south + north) / 2 }
}
