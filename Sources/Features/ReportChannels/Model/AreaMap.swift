public import AreaFinding
public import GeographicAreas
import Languages

/// All areas of an installation, made ready to be asked: which area holds a point, and what a page needs to find it by itself.
public struct AreaMap: Sendable {
    /// In the order of the file that they were loaded from.
    public let areas: [ForceArea]
    private let index: AreaIndex
    /// What a page gets: simplified borders of at most `AreaOutlineFile.usualLimit` bytes.
    public let outlines: AreaOutlineFile
    /// All areas so small that they stand beside a question; nil where they are too many to be told apart.
    public let drawing: SmallMap?

    /// In pixels: as wide as the narrowest telephone allows.
    public static let drawingWidth = 272.0
    private static let highestDrawing = 480.0

    /// Costs some hundredths of a second for a million vertices, and some seconds for the outlines of as many.
    /// - Parameter found: at least one.
    /// - Throws: `AreaFindingError` where they are more than an index or the outlines take.
    init(_ found: [GeographicArea]) throws(AreaFindingError) {
        areas = found.map {
            ForceArea(code: $0.code, name: BilingualText($0.englishName, $0.welshName ?? $0.englishName))
        }
        let shapes = found.map(\.shape)
        index = try AreaIndex(shapes)
        let maker = OutlineMaker(index)
        outlines = try AreaOutlineFile(of: found, maker)
        drawing = try? Self.drawing(of: maker, in: index.bounds)
    }

    private static func drawing(of maker: OutlineMaker, in bounds: AreaBounds) throws(AreaFindingError) -> SmallMap {
        let height = MapProjection.height(of: bounds, width: drawingWidth)
        return try SmallMap(
            of: maker,
            on: MapProjection(
                bounds: bounds, width: drawingWidth, height: min(highestDrawing, height.rounded(.up)), margin: 2))
    }

    /// The areas that a point may lie in that is known to so many metres: those that hold it or one of eight places around it.
    /// - Parameters: degrees of WGS 84.
    /// - Returns: in the order of `areas`.
    public func areas(longitude: Double, latitude: Double, within metres: Double) -> [ForceArea] {
        let north = metres / 111_195
        // Nearer to a pole than any force is, a degree of longitude has no length.
        let east = north / max(0.1, EarthCosine.of(latitude))
        let around = [(0.0, 0.0), (1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (0.7, -0.7), (-0.7, 0.7), (-0.7, -0.7)]
        let codes = around.compactMap { side, up in
            area(longitude: longitude + side * east, latitude: latitude + up * north)?.code
        }
        return areas.filter { codes.contains($0.code) }
    }

    /// The area that holds a point; nil where none does.
    /// - Parameters: degrees of WGS 84. What is none lies in no area.
    public func area(longitude: Double, latitude: Double) -> ForceArea? {
        guard let number = try? index.area(longitude: longitude, latitude: latitude) else { return nil }
        return areas[number]
    }
}
