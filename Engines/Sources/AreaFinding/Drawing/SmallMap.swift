/// A map of all areas that is small enough to stand inside a page.
public struct SmallMap: Sendable {
    /// Where its pixels lie on the Earth.
    public let projection: MapProjection
    /// An SVG path for each area, in the order of their numbers, for the even-odd rule.
    public let paths: [String]
    /// How far borders were moved at most, in metres, besides the rounding to pixels.
    public let tolerance: Double

    /// The usual limit for the text of all paths, in bytes.
    public static let usualLimit = 12_000

    /// Draws areas, simplified to half a pixel and, where that is too much text, farther and farther.
    ///
    /// Costs one simplifying for each try: about two tries for each doubling of the tolerance.
    /// - Parameters:
    ///   - bytes: The most bytes of all paths together.
    ///   - projection: The map.
    /// - Throws: `.unusableDistance` where even the coarsest drawing is longer: more areas than fit.
    public init(
        of maker: OutlineMaker, on projection: MapProjection, atMost bytes: Int = usualLimit
    ) throws(AreaFindingError) {
        var tolerance = min(OutlineMaker.tolerances.upperBound, projection.metresPerPixel / 2)
        while true {
            let paths = try maker.outlines(simplifiedTo: tolerance).map { projection.path(of: $0) }
            if paths.reduce(0, { $0 + $1.utf8.count }) <= bytes {
                (self.projection, self.paths, self.tolerance) = (projection, paths, tolerance)
                return
            }
            tolerance *= 1.4
        }
    }
}
