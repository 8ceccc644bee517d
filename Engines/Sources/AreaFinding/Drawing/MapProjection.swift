/// Puts places on a small map, and finds the place that a person pointed at.
///
/// Equirectangular: north is up, and a degree of longitude is drawn as long as it is at the middle latitude. Back and forth is exact
/// but for rounding, so that no error of the drawing reaches the answer. The drawing is true at the middle latitude; elsewhere it
/// stretches what lies to the east and west: from 50° to 61° north, by 13 % too narrow at the southern edge and 17 % too wide at the northern. A pixel is
/// `metresPerPixel` from north to south.
public struct MapProjection: Sendable, Hashable {
    /// What the map shows at least.
    public let bounds: AreaBounds
    /// In pixels, 1...100,000.
    public let width: Double
    public let height: Double

    private let pixelsPerDegreeEast: Double
    private let pixelsPerDegreeNorth: Double
    private let left: Double
    private let top: Double

    /// Fits the bounds into the map as large as they go, in its middle.
    /// - Parameter margin: Pixels that stay free on each side.
    /// - Throws: `.unusableMap` where width or height is not 1...100,000, or the margins leave nothing.
    public init(
        bounds: AreaBounds, width: Double, height: Double, margin: Double = 0
    ) throws(AreaFindingError) {
        guard (1...100_000).contains(width), (1...100_000).contains(height), margin >= 0,
            min(width, height) - 2 * margin >= 1
        else { throw .unusableMap(width: width, height: height) }
        (self.bounds, self.width, self.height) = (bounds, width, height)
        let shrinking = Self.shrinking(bounds)
        // A place without extent is drawn as if it were some metres wide.
        let across = max(bounds.east - bounds.west, 1e-4)
        let down = max(bounds.north - bounds.south, 1e-4)
        let scale = min((width - 2 * margin) / (across * shrinking), (height - 2 * margin) / down)
        pixelsPerDegreeNorth = scale
        pixelsPerDegreeEast = scale * shrinking
        left = width / 2 - (bounds.west + bounds.east) / 2 * pixelsPerDegreeEast
        top = height / 2 + bounds.middleLatitude * scale
    }

    /// The height at which a map of this width, without margins, shows the bounds and nothing beside them.
    public static func height(of bounds: AreaBounds, width: Double) -> Double {
        let across = max(bounds.east - bounds.west, 1e-4) * shrinking(bounds)
        return width * max(bounds.north - bounds.south, 1e-4) / across
    }

    /// Where a place is drawn; outside the map for a place outside the bounds.
    /// - Parameters: degrees of WGS 84.
    public func point(longitude: Double, latitude: Double) -> MapPoint {
        MapPoint(x: left + longitude * pixelsPerDegreeEast, y: top - latitude * pixelsPerDegreeNorth)
    }

    /// The place drawn at a point; nil for a point outside the map, or where the map reaches past the poles or the antimeridian.
    /// - Parameters: pixels.
    public func coordinate(x: Double, y: Double) -> Coordinate? {
        guard (0...width).contains(x), (0...height).contains(y) else { return nil }
        let longitude = (x - left) / pixelsPerDegreeEast
        let latitude = (top - y) / pixelsPerDegreeNorth
        guard abs(longitude) <= 180, abs(latitude) <= 90 else { return nil }
        return Coordinate(longitude: longitude, latitude: latitude)
    }

    /// Metres from the upper to the lower edge of a pixel, in the middle of the map.
    public var metresPerPixel: Double {
        EarthScale(latitude: bounds.middleLatitude).metresPerUnitNorth * Position.perDegree / pixelsPerDegreeNorth
    }

    /// How much shorter a degree of longitude is than one of latitude; not less than on the 89th parallel.
    private static func shrinking(_ bounds: AreaBounds) -> Double {
        max(0.017, EarthScale.cosine(bounds.middleLatitude * .pi / 180))
    }
}
