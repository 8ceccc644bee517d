/// The area that lies nearest to a point.
public struct NearArea: Sendable, Hashable {
    /// The area's number.
    public var area: Int
    /// Metres to its border; 0 for a point inside it.
    public var metres: Double

    public init(area: Int, metres: Double) {
        self.area = area
        self.metres = metres
    }
}
