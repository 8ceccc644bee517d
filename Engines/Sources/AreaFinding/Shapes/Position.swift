/// A place in ten-millionths of a degree: 11 mm or less. Whole numbers make every comparison exact, so that an edge which two
/// areas share is the same edge for both.
struct Position: Sendable, Hashable, BitwiseCopyable {
    var x: Int32
    var y: Int32

    static let perDegree = 10_000_000.0

    init(x: Int32, y: Int32) {
        self.x = x
        self.y = y
    }

    /// Rounds to the nearest place.
    init(longitude: Double, latitude: Double) throws(AreaFindingError) {
        // No comparison holds for what is no number.
        guard abs(longitude) <= 180, abs(latitude) <= 90 else {
            throw .outOfRange(longitude: longitude, latitude: latitude)
        }
        x = Int32((longitude * Self.perDegree).rounded())
        y = Int32((latitude * Self.perDegree).rounded())
    }

    var longitude: Double { Double(x) / Self.perDegree }
    var latitude: Double { Double(y) / Self.perDegree }
    var coordinate: Coordinate { Coordinate(longitude: longitude, latitude: latitude) }

    /// An order of all places, whatever it means.
    var key: UInt64 { UInt64(UInt32(bitPattern: x)) << 32 | UInt64(UInt32(bitPattern: y)) }
}
