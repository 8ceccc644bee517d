import AreaFinding
public import GeographicAreas
import Languages

/// All areas of an installation, made ready to be asked: which area holds a point, and what a page needs to find it by itself.
public struct AreaMap: Sendable {
    /// In the order of the file that they were loaded from.
    public let areas: [ForceArea]
    private let index: AreaIndex
    /// What a page gets: simplified borders of at most `AreaOutlineFile.usualLimit` bytes.
    public let outlines: AreaOutlineFile

    /// Costs some hundredths of a second for a million vertices, and some seconds for the outlines of as many.
    /// - Parameter found: at least one.
    /// - Throws: `AreaFindingError` where they are more than an index or the outlines take.
    init(_ found: [GeographicArea]) throws(AreaFindingError) {
        areas = found.map {
            ForceArea(code: $0.code, name: BilingualText($0.englishName, $0.welshName ?? $0.englishName))
        }
        let shapes = found.map(\.shape)
        index = try AreaIndex(shapes)
        outlines = try AreaOutlineFile(of: found, OutlineMaker(index))
    }

    /// The area that holds a point; nil where none does.
    /// - Parameters: degrees of WGS 84. What is none lies in no area.
    public func area(longitude: Double, latitude: Double) -> ForceArea? {
        guard let number = try? index.area(longitude: longitude, latitude: latitude) else { return nil }
        return areas[number]
    }
}
