public import AreaFinding

/// Simplified borders of all areas as a small JSON text, with which a page finds the area of a point on the device itself, so that
/// the point never leaves it.
///
///     {"version":1,"unitsPerDegree":10000,"toleranceMetres":258,"areas":[
///      {"code":"north","en":"North","cy":"Gogledd","polygons":[[[-41000,518000,120,-35,…],…],…]},…]}
///
/// A polygon is a list of rings, the first its outline; a ring is longitude and latitude of its first corner, then what to add for each next
/// one, in ten-thousandths of a degree; its last corner is joined to its first. The rule is that of `AreaIndex`: an edge counts where it
/// crosses the parallel of the point strictly to its east, of its ends the southern one counting; a polygon holds a point where the number is
/// odd; an area holds what any of its polygons holds. `cy` is the English name where an area has no Welsh one. `<`, `>` and `&` are
/// escaped, so that the text may stand inside a page.
///
/// **What may be wrong.** An answer may differ from that of the true borders for a point within `toleranceMetres` of an edge of the
/// outlines, inside more than one outline, or inside none (an island or a spit that was left out). Then a page says so and lets the person choose.
public struct AreaOutlineFile: Sendable {
    /// The text, in UTF-8.
    public let bytes: [UInt8]
    /// How far an edge may lie from the true border, in metres, rounding included. The text says it too.
    public let toleranceMetres: Int

    /// The usual limit in bytes: 45 areas fit, with borders right to some hundred metres.
    public static let usualLimit = 60_000
    /// The least that borders are simplified, in metres: finer than a person points.
    public static let leastTolerance = 100.0

    /// Simplifies as little as the limit allows. Costs one simplifying of all areas for each try, about three tries for each
    /// doubling of the tolerance.
    /// - Parameters:
    ///   - areas: Those whose shapes the maker's index was made of, in the same order.
    ///   - bytes: The most bytes.
    /// - Throws: `.unusableAreaCount` where the maker was made for other areas, `.unusableDistance` where even the coarsest outlines,
    ///   or the names alone, are longer.
    public init(
        of areas: [GeographicArea], _ maker: OutlineMaker, atMost bytes: Int = usualLimit
    ) throws(AreaFindingError) {
        guard areas.count == maker.areaCount else { throw .unusableAreaCount(areas.count) }
        var tolerance = Self.leastTolerance
        while true {
            let outlines = try maker.outlines(simplifiedTo: tolerance)
            let metres = Int(tolerance.rounded(.up)) + OutlineWriter.roundingMetres
            var writer = OutlineWriter()
            writer.write(areas, outlines, toleranceMetres: metres)
            if writer.bytes.count <= bytes {
                (self.bytes, toleranceMetres) = (writer.bytes, metres)
                return
            }
            tolerance *= 1.25
        }
    }
}
