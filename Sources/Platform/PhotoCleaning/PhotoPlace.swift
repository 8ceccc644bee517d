/// Where a photo was taken, as its camera said (WGS 84).
public struct PhotoPlace: Sendable, Hashable {
    /// Degrees north of the equator, -90 to 90.
    public var latitude: Double
    /// Degrees east of Greenwich, -180 to 180.
    public var longitude: Double
    /// Metres above sea level; nil where the photo does not say, or says nonsense.
    public var altitude: Double?

    /// - Returns: nil where that is nowhere on Earth, or 0 and 0, which cameras write that do not know.
    init?(latitude: Double, longitude: Double, altitude: Double?) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude), latitude != 0 || longitude != 0 else {
            return nil
        }
        self.latitude = latitude
        self.longitude = longitude
        self.altitude = altitude.flatMap { (-12_000...100_000).contains($0) ? $0 : nil }
    }
}
