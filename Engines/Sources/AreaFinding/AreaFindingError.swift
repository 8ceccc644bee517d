/// What is wrong with what a caller gave. Holds numbers only: the engine never sees names.
public enum AreaFindingError: Error, Equatable, Sendable {
    /// A longitude that is not from -180 to 180 or a latitude that is not from -90 to 90, in degrees, or is no number.
    case outOfRange(longitude: Double, latitude: Double)
    /// A ring with fewer than four positions, the first repeated at the end included.
    case tooFewPositions(Int)
    /// A ring whose last position is not its first.
    case notClosed
    /// A ring with an edge over more than 180 degrees of longitude: it was not cut at the antimeridian (RFC 7946, 3.1.9).
    case crossesAntimeridian
    /// A hole before any outline.
    case holeWithoutOutline
    /// An area without a ring, by its number.
    case emptyArea(Int)
    /// More areas than the engine takes, or none.
    case unusableAreaCount(Int)
    /// More vertices than the engine takes.
    case tooManyVertices(Int)
    /// Metres that are no number or out of the range that the function tells.
    case unusableDistance(Double)
    /// A map without width or height, or larger than any page.
    case unusableMap(width: Double, height: Double)
}
