/// The least box that holds some positions.
struct PositionBox: Sendable {
    private(set) var west = Int32.max
    private(set) var south = Int32.max
    private(set) var east = Int32.min
    private(set) var north = Int32.min

    init(_ positions: some Sequence<Position>) {
        for position in positions {
            west = min(west, position.x)
            east = max(east, position.x)
            south = min(south, position.y)
            north = max(north, position.y)
        }
    }

    var isEmpty: Bool { west > east }

    func holds(_ position: Position) -> Bool {
        west <= position.x && position.x <= east && south <= position.y && position.y <= north
    }

    /// Whether both sides are shorter than some metres.
    func isSmaller(than metres: Double) -> Bool {
        if isEmpty { return true }
        let scale = EarthScale(latitude: (Double(south) + Double(north)) / 2 / Position.perDegree)
        return (Double(east) - Double(west)) * scale.metresPerUnitEast < metres
            && (Double(north) - Double(south)) * scale.metresPerUnitNorth < metres
    }
}
