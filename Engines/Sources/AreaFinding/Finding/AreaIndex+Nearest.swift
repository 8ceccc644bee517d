extension AreaIndex {
    /// The farthest that can be looked for, in metres.
    public static let farthest = 100_000.0

    /// The area that holds a point or, where none does, the one whose border is nearest, if it is near enough: for a point just off
    /// the coast. Of two at the same distance the lower number is told.
    ///
    /// Distances are right to 0.5 % within 10 km and below 70 degrees of latitude (`EarthScale`). It does not look across the
    /// antimeridian. Costs as many comparisons as there are edges within the metres to the south and north.
    /// - Parameters:
    ///   - longitude: Degrees of WGS 84; the latitude too.
    ///   - metres: 0...100,000.
    /// - Throws: `.outOfRange` or `.unusableDistance`.
    public func nearest(
        longitude: Double, latitude: Double, within metres: Double
    ) throws(AreaFindingError) -> NearArea? {
        guard (0...Self.farthest).contains(metres) else { throw .unusableDistance(metres) }
        let point = try Position(longitude: longitude, latitude: latitude)
        if let area = area(holding: point) { return NearArea(area: area, metres: 0) }
        return nearestBorder(to: point, within: metres)
    }

    private func nearestBorder(to point: Position, within metres: Double) -> NearArea? {
        let scale = EarthScale(latitude: point.latitude)
        let reach = Int64(metres / scale.metresPerUnitNorth) + 1
        let sideways = sidewaysReach(of: point, up: reach, metres)
        let (west, east) = (Int64(point.x) - sideways, Int64(point.x) + sideways)
        var least = metres * metres
        var nearest: Int?
        for strip in strips.strips(from: Int64(point.y) - reach, through: Int64(point.y) + reach) {
            for edge in strips.edges[Int(strips.starts[strip])..<Int(strips.starts[strip + 1])] {
                let (start, end) = (positions[Int(edge)], positions[Int(edge) + 1])
                if Int64(max(start.x, end.x)) < west || Int64(min(start.x, end.x)) > east { continue }
                let distance = scale.squaredDistance(from: point, toEdge: start, end)
                guard distance <= least else { continue }
                let area = Int(areasOfPolygons[polygonHolding(edge)])
                if distance < least || nearest.map({ area < $0 }) ?? true { nearest = area }
                least = distance
            }
        }
        return nearest.map { NearArea(area: $0, metres: least.squareRoot()) }
    }

    /// How far the metres reach to the east and west, in ten-millionths of a degree, measured where meridians lie closest.
    private func sidewaysReach(of point: Position, up reach: Int64, _ metres: Double) -> Int64 {
        let latitude = min(90, abs(point.latitude) + Double(reach) / Position.perDegree)
        let scale = EarthScale(latitude: latitude).metresPerUnitEast
        let wholeEarth = 360 * Position.perDegree
        return Int64(min(wholeEarth, scale > 0 ? metres / scale : wholeEarth)) + 1
    }
}
