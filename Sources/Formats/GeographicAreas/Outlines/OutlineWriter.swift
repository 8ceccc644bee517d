internal import AreaFinding

/// Writes the text of an `AreaOutlineFile`.
struct OutlineWriter {
    static let unitsPerDegree = 10_000
    /// How far rounding to units moves a corner at most: half a unit (5.6 m) in each direction.
    static let roundingMetres = 8

    private(set) var bytes: [UInt8] = []

    mutating func write(_ areas: [GeographicArea], _ outlines: [AreaShape], toleranceMetres: Int) {
        append(
            #"{"version":1,"unitsPerDegree":\#(Self.unitsPerDegree),"toleranceMetres":\#(toleranceMetres),"areas":["#)
        for (number, (area, outline)) in zip(areas, outlines).enumerated() {
            append(number > 0 ? ",\n" : "\n")
            append(#"{"code":"#)
            append(quoted: area.code)
            append(#","en":"#)
            append(quoted: area.englishName)
            append(#","cy":"#)
            append(quoted: area.welshName ?? area.englishName)
            append(#","polygons":["#)
            append(outline)
            append("]}")
        }
        append("]}\n")
    }

    private mutating func append(_ outline: AreaShape) {
        var polygons = (0..<outline.polygonCount).map { polygon in
            outline.rings(ofPolygon: polygon).map { Self.corners(outline.coordinates(ofRing: $0)) }
        }
        // Rounding may flatten a ring; what is left of the largest stays, so that no area is without a place.
        let largest = polygons.map { $0.first?.count ?? 0 }.max() ?? 0
        polygons = polygons.filter { ($0.first?.count ?? 0) >= min(3, largest) }
        for (number, polygon) in polygons.enumerated() {
            append(number > 0 ? ",[" : "[")
            for (place, ring) in polygon.enumerated() where place == 0 || ring.count > 2 {
                if place > 0 { append(",") }
                append(ring)
            }
            append("]")
        }
    }

    private mutating func append(_ ring: [Corner]) {
        var (last, separator) = (Corner(x: 0, y: 0), "[")
        for corner in ring {
            append("\(separator)\(corner.x - last.x),\(corner.y - last.y)")
            (last, separator) = (corner, ",")
        }
        append("]")
    }

    private struct Corner: Equatable {
        let x: Int
        let y: Int
    }

    /// A ring in units, without corners that fall on the one before, and without the closing one.
    private static func corners(_ ring: [Coordinate]) -> [Corner] {
        var corners: [Corner] = []
        for place in ring {
            let corner = Corner(
                x: Int((place.longitude * Double(unitsPerDegree)).rounded()),
                y: Int((place.latitude * Double(unitsPerDegree)).rounded()))
            if corners.last != corner { corners.append(corner) }
        }
        if corners.count > 1, corners.first == corners.last { corners.removeLast() }
        return corners
    }

    private mutating func append(_ text: String) { bytes += text.utf8 }

    /// A text in quotes. Codes and names hold no control characters.
    private mutating func append(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "<"): append(#"\u003c"#)
            case UInt8(ascii: ">"): append(#"\u003e"#)
            case UInt8(ascii: "&"): append(#"\u0026"#)
            case 0..<0x20: append(#"\u00"# + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
