import AreaFinding

/// The ground of an area as one column keeps it: polygons divided by `/`, their rings by `;`, numbers by blanks. A ring is its positions as
/// whole ten-millionths of a degree, the first as it is and each further one as what is to be added, all in base 36: some 9 bytes a vertex.
enum AreaText {
    private static let perDegree = 10_000_000.0

    static func text(of shape: AreaShape) -> String {
        (0..<shape.polygonCount).map { polygon in
            shape.rings(ofPolygon: polygon).map { ring(shape.coordinates(ofRing: $0)) }.joined(separator: ";")
        }
        .joined(separator: "/")
    }

    /// - Returns: nil for what `text(of:)` did not write.
    static func shape(of text: String) -> AreaShape? {
        var shape = AreaShape()
        for polygon in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            for (place, ring) in polygon.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
                .enumerated()
            {
                guard let coordinates = coordinates(of: ring) else { return nil }
                do {
                    if place == 0 { try shape.add(outline: coordinates) } else { try shape.add(hole: coordinates) }
                } catch { return nil }
            }
        }
        return shape
    }

    private static func ring(_ corners: [Coordinate]) -> String {
        var (x, y) = (0, 0)
        var numbers: [String] = []
        numbers.reserveCapacity(2 * corners.count)
        for corner in corners {
            let (nextX, nextY) = (whole(corner.longitude), whole(corner.latitude))
            numbers.append(String(nextX - x, radix: 36))
            numbers.append(String(nextY - y, radix: 36))
            (x, y) = (nextX, nextY)
        }
        return numbers.joined(separator: " ")
    }

    private static func whole(_ degrees: Double) -> Int { Int((degrees * perDegree).rounded()) }

    private static func coordinates(of ring: Substring.UTF8View) -> [Double]? {
        var (sums, coordinates) = ([0, 0], [Double]())
        for (place, number) in ring.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).enumerated() {
            guard let step = Int(Substring(number), radix: 36), abs(step) <= 3_600_000_000 else { return nil }
            sums[place % 2] += step
            guard abs(sums[place % 2]) <= 1_800_000_000 else { return nil }
            coordinates.append(Double(sums[place % 2]) / perDegree)
        }
        guard coordinates.count >= 4, coordinates.count.isMultiple(of: 2) else { return nil }
        // A ring that is a point or a line is kept with fewer positions than a shape takes; those that repeat one count as one.
        while coordinates.count < 8 { coordinates += coordinates.suffix(2) }
        return coordinates
    }
}
