/// Finds the area that holds a point, among areas with millions of vertices: immutable, flat, free of names. It can be read by any number
/// of threads.
///
/// **Rule.** A polygon holds a point by the even-odd rule over its outline and holes; an area holds what any of its polygons holds. A
/// point on a border counts as if it lay a hair's breadth farther east, and far less farther north. So a point on an edge that two areas
/// share belongs to the one to its east, or to the north where the edge runs along a parallel; it belongs to exactly one, since
/// comparisons are exact on whole ten-millionths of a degree and the edge is the same for both. On a coast to the east a point on
/// the edge lies outside: `nearest` then tells the area at 0 metres. Where areas overlap, the lowest number is told. Edges are
/// straight in degrees, as RFC 7946 says.
///
/// **Cost.** 1,000,000 vertices take 16 MB and are built into an index in some hundredths of a second; then it finds two million points a second.
public struct AreaIndex: Sendable {
    /// The most areas.
    public static let mostAreas = 1_000

    /// Areas; they are numbered from 0 in the order given.
    public let areaCount: Int
    let positions: [Position]
    /// Just past the last position of each ring.
    let ringEnds: [Int32]
    /// Just past the last position of each polygon.
    let polygonEnds: [Int32]
    let areasOfPolygons: [Int32]
    private let boxes: [PositionBox]
    let strips: StripTable

    /// - Throws: `.unusableAreaCount` for no area or more than `mostAreas`, `.emptyArea`, `.tooManyVertices` for more than
    ///   `AreaShape.mostVertices` in all.
    public init(_ shapes: [AreaShape]) throws(AreaFindingError) {
        guard (1...Self.mostAreas).contains(shapes.count) else { throw .unusableAreaCount(shapes.count) }
        if let empty = shapes.firstIndex(where: \.isEmpty) { throw .emptyArea(empty) }
        let count = shapes.reduce(0) { $0 + $1.vertexCount }
        guard count <= AreaShape.mostVertices else { throw .tooManyVertices(count) }
        var positions: [Position] = []
        positions.reserveCapacity(count)
        var ringEnds: [Int32] = []
        var polygonEnds: [Int32] = []
        var areas: [Int32] = []
        for (area, shape) in shapes.enumerated() {
            let offset = Int32(positions.count)
            positions += shape.positions
            ringEnds += shape.ringStarts.dropFirst().map { offset + $0 }
            polygonEnds += shape.polygonStarts.dropFirst().map { offset + shape.ringStarts[Int($0)] }
            areas += repeatElement(Int32(area), count: shape.polygonCount)
        }
        areaCount = shapes.count
        strips = StripTable(positions, ringEnds: ringEnds)
        self.positions = positions
        self.ringEnds = ringEnds
        self.polygonEnds = polygonEnds
        areasOfPolygons = areas
        let starts = [0] + polygonEnds.dropLast()
        boxes = zip(starts, polygonEnds).map { PositionBox(positions[Int($0)..<Int($1)]) }
    }

    /// Vertices of all areas, the last of each ring included.
    public var vertexCount: Int { positions.count }

    /// The least box that holds all areas.
    public var bounds: AreaBounds { AreaBounds(PositionBox(positions)) }

    /// The number of the area that holds a point; nil where none does.
    /// - Parameters: degrees of WGS 84.
    /// - Throws: `.outOfRange`.
    public func area(longitude: Double, latitude: Double) throws(AreaFindingError) -> Int? {
        area(holding: try Position(longitude: longitude, latitude: latitude))
    }

    func area(holding point: Position) -> Int? {
        guard let strip = strips.strip(of: point.y) else { return nil }
        let last = Int(strips.starts[strip + 1])
        var entry = Int(strips.starts[strip])
        return positions.withUnsafeBufferPointer { positions in
            strips.edges.withUnsafeBufferPointer { edges in
                while entry < last {
                    let polygon = polygonHolding(edges[entry])
                    let end = Self.firstEntry(in: edges, entry..<last, from: polygonEnds[polygon])
                    // A closed ring that lies wholly to the east crosses the parallel an even number of times.
                    if boxes[polygon].holds(point) {
                        var isInside = false
                        for entry in entry..<end {
                            let edge = Int(edges[entry])
                            if Self.isEast(of: point, positions[edge], positions[edge + 1]) { isInside.toggle() }
                        }
                        if isInside { return Int(areasOfPolygons[polygon]) }
                    }
                    entry = end
                }
                return nil
            }
        }
    }

    /// The first entry of a strip whose edge has this number or a higher one.
    @inline(__always)
    private static func firstEntry(
        in edges: UnsafeBufferPointer<Int32>, _ entries: Range<Int>, from edge: Int32
    ) -> Int {
        var (low, high) = (entries.lowerBound, entries.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] < edge { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether the edge crosses the parallel of a point strictly to its east. Of the ends of the edge the southern one counts, so
    /// that a line through a vertex crosses once.
    @inline(__always)
    private static func isEast(of point: Position, _ start: Position, _ end: Position) -> Bool {
        if (start.y <= point.y) == (end.y <= point.y) { return false }
        if max(start.x, end.x) <= point.x { return false }
        if min(start.x, end.x) > point.x { return true }
        // Always from south to north, so that the answer is the same whichever way the ring runs. No product passes 3.3e18.
        let (low, high) = start.y < end.y ? (start, end) : (end, start)
        let run = (Int64(point.y) - Int64(low.y)) * (Int64(high.x) - Int64(low.x))
        return run > (Int64(point.x) - Int64(low.x)) * (Int64(high.y) - Int64(low.y))
    }

    /// The polygon to which an edge belongs.
    func polygonHolding(_ edge: Int32) -> Int {
        var (low, high) = (0, polygonEnds.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if edge < polygonEnds[middle] { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
