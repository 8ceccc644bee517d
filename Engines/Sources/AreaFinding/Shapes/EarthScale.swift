/// How many metres a ten-millionth of a degree is at a latitude, on the ellipsoid of WGS 84.
///
/// Within 10 km of the latitude and below 70 degrees, distances reckoned as on a flat map with this scale are right to 0.5 %.
struct EarthScale {
    let metresPerUnitEast: Double
    let metresPerUnitNorth: Double

    // NIMA TR8350.2 (2000): the semi-major axis in metres and the square of the first eccentricity.
    private static let semiMajorAxis = 6_378_137.0
    private static let eccentricitySquared = 6.694_379_990_14e-3

    /// - Parameter latitude: Degrees, -90...90.
    init(latitude: Double) {
        let radians = Double.pi / 180
        let cosine = Self.cosine(latitude * radians)
        let flat = 1 - Self.eccentricitySquared * (1 - cosine * cosine)
        let transverse = Self.semiMajorAxis / flat.squareRoot()
        let meridional = transverse * (1 - Self.eccentricitySquared) / flat
        metresPerUnitEast = transverse * cosine * radians / Position.perDegree
        metresPerUnitNorth = meridional * radians / Position.perDegree
    }

    /// The cosine of an angle from -π/2 to π/2, by its series: right to 1e-14, and the same on every machine.
    static func cosine(_ angle: Double) -> Double {
        let square = angle * angle
        var sum = 1.0
        for step in stride(from: 22.0, through: 2, by: -2) { sum = 1 - sum * square / (step * (step - 1)) }
        return max(0, sum)
    }

    /// The square of the metres between a place and the nearest of an edge.
    func squaredDistance(from place: Position, toEdge start: Position, _ end: Position) -> Double {
        let x = (Double(start.x) - Double(place.x)) * metresPerUnitEast
        let y = (Double(start.y) - Double(place.y)) * metresPerUnitNorth
        let alongX = (Double(end.x) - Double(start.x)) * metresPerUnitEast
        let alongY = (Double(end.y) - Double(start.y)) * metresPerUnitNorth
        let length = alongX * alongX + alongY * alongY
        let part = length > 0 ? min(1, max(0, -(x * alongX + y * alongY) / length)) : 0
        let restX = x + part * alongX
        let restY = y + part * alongY
        return restX * restX + restY * restY
    }

    /// The square of the metres between two places.
    func squaredDistance(_ one: Position, _ other: Position) -> Double {
        let x = (Double(one.x) - Double(other.x)) * metresPerUnitEast
        let y = (Double(one.y) - Double(other.y)) * metresPerUnitNorth
        return x * x + y * y
    }
}
