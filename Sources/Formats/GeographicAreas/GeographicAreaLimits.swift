public import AreaFinding

/// How large a file of areas may be, so that none fills the memory.
public struct GeographicAreaLimits: Sendable, Hashable {
    /// The most bytes of the file, expanded.
    public var fileBytes: Int
    /// The most bytes of one feature. While it is read the memory holds some five times as much.
    public var featureBytes: Int
    /// The most vertices of all areas.
    public var vertices: Int
    /// The most areas.
    public var areas: Int

    /// The most characters of a name.
    public static let nameLength = 200
    /// The most characters of a code.
    public static let codeLength = 40

    /// - Parameters: see the properties. The usual values: 256 MB, 64 MB, and what an `AreaIndex` takes: 4,000,000 vertices, 1,000 areas.
    public init(
        fileBytes: Int = 256 << 20, featureBytes: Int = 64 << 20, vertices: Int = AreaShape.mostVertices,
        areas: Int = AreaIndex.mostAreas
    ) {
        self.fileBytes = fileBytes
        self.featureBytes = featureBytes
        self.vertices = vertices
        self.areas = areas
    }
}
