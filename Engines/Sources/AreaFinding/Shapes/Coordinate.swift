/// A place on the Earth in degrees of WGS 84.
public struct Coordinate: Sendable, Hashable {
    /// Degrees east of Greenwich, -180...180.
    public var longitude: Double
    /// Degrees north of the equator, -90...90.
    public var latitude: Double

    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }
}
