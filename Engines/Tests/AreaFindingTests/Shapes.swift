import AreaFinding

/// Short ways to make shapes.
extension AreaShape {
    /// One polygon: its outline, then holes.
    init(_ rings: [Double]...) throws {
        self.init()
        for (place, ring) in rings.enumerated() {
            if place == 0 { try add(outline: ring) } else { try add(hole: ring) }
        }
    }

    /// A box, against the clock.
    static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> AreaShape {
        try AreaShape(ring(west, south, east, north))
    }

    static func ring(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> [Double] {
        [west, south, east, south, east, north, west, north, west, south]
    }
}
