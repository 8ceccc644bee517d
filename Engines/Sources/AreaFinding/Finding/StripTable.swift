/// Which edges reach into each of many strips from west to east, so that a point is compared with those of its strip alone.
///
/// The edges of a strip stand in the order of their numbers. At most four entries for each edge and one for each strip,
/// 4 bytes each: where edges are so long that there would be more, strips are higher.
struct StripTable: Sendable {
    let south: Int32
    let north: Int32
    /// In ten-millionths of a degree.
    let height: Int64
    let starts: [Int32]
    let edges: [Int32]

    private static let edgesPerStrip = 24
    private static let mostStrips = 65_536

    /// - Parameters:
    ///   - positions: Edge *n* runs from position *n* to the next.
    ///   - ringEnds: Just past the last position of each ring, from which no edge runs.
    init(_ positions: [Position], ringEnds: [Int32]) {
        let box = PositionBox(positions)
        south = box.south
        north = box.north
        var count = min(Self.mostStrips, max(1, positions.count / Self.edgesPerStrip))
        var height = Self.height(box, strips: count)
        while count > 1, Self.entries(positions, ringEnds, box.south, height) > 4 * positions.count + count {
            count /= 2
            height = Self.height(box, strips: count)
        }
        self.height = height
        count = Int((Int64(north) - Int64(south)) / height) + 1

        var starts = [Int32](repeating: 0, count: count + 1)
        Self.forEachEdge(positions, ringEnds, box.south, height) { _, strips in
            for strip in strips { starts[strip + 1] += 1 }
        }
        for strip in 0..<count { starts[strip + 1] += starts[strip] }
        var edges = [Int32](repeating: 0, count: Int(starts[count]))
        var free = starts
        Self.forEachEdge(positions, ringEnds, box.south, height) { edge, strips in
            for strip in strips {
                edges[Int(free[strip])] = Int32(edge)
                free[strip] += 1
            }
        }
        self.starts = starts
        self.edges = edges
    }

    /// The strip in which a latitude lies; nil outside all.
    func strip(of y: Int32) -> Int? {
        y < south || y > north ? nil : Int((Int64(y) - Int64(south)) / height)
    }

    /// The strips that reach into a range of latitudes; empty where none does.
    func strips(from low: Int64, through high: Int64) -> Range<Int> {
        let first = max(low, Int64(south)) - Int64(south)
        let last = min(high, Int64(north)) - Int64(south)
        return first <= last ? Int(first / height)..<Int(last / height) + 1 : 0..<0
    }

    private static func height(_ box: PositionBox, strips: Int) -> Int64 {
        (Int64(box.north) - Int64(box.south)) / Int64(strips) + 1
    }

    private static func entries(
        _ positions: [Position], _ ringEnds: [Int32], _ south: Int32, _ height: Int64
    ) -> Int {
        var count = 0
        forEachEdge(positions, ringEnds, south, height) { _, strips in count += strips.count }
        return count
    }

    @inline(__always)
    private static func forEachEdge(
        _ positions: [Position], _ ringEnds: [Int32], _ south: Int32, _ height: Int64,
        _ body: (_ edge: Int, _ strips: ClosedRange<Int>) -> Void
    ) {
        positions.withUnsafeBufferPointer { positions in
            var start = 0
            for end in ringEnds {
                for edge in start..<Int(end) - 1 {
                    let (one, other) = (positions[edge].y, positions[edge + 1].y)
                    let low = Int((Int64(min(one, other)) - Int64(south)) / height)
                    let high = Int((Int64(max(one, other)) - Int64(south)) / height)
                    body(edge, low...high)
                }
                start = Int(end)
            }
        }
    }
}
