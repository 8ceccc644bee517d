public import AreaFinding

/// An area with borders on the map, such as the area of a police force, as a file gives it.
public struct GeographicArea: Sendable, Equatable {
    /// What the file calls it for machines, such as the code of the Office for National Statistics: at most 40 letters, digits,
    /// hyphens, full stops and underscores. No two areas of a file have the same.
    public var code: String
    /// At most 200 characters.
    public var englishName: String
    /// At most 200 characters; nil where the file has none.
    public var welshName: String?
    /// Its ground, in degrees of WGS 84. The shapes of all areas, in their order, make an `AreaIndex`.
    public var shape: AreaShape

    public init(code: String, englishName: String, welshName: String? = nil, shape: AreaShape) {
        self.code = code
        self.englishName = englishName
        self.welshName = welshName
        self.shape = shape
    }
}
