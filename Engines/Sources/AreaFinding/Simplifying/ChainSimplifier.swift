/// Simplifies a line by the method of Douglas and Peucker (1973), without recursion.
///
/// A line gives the same answer whichever way round it is given, so that a border that two areas share stays shared.
struct ChainSimplifier {
    /// In metres.
    let tolerance: Double
    /// A vertex of a longer line stays after this many, so that no line, however it winds, takes long: the method needs the
    /// square of the number in the worst case.
    private static let longestRun = 16_384

    private var line: [Position] = []
    private var keeps: [Bool] = []
    private var waiting: [(first: Int, last: Int)] = []

    init(tolerance: Double) { self.tolerance = tolerance }

    /// The positions of a line that stay: its ends always. No position lies farther than the tolerance from the simplified line.
    mutating func simplified(_ original: [Position]) -> [Position] {
        guard original.count > 2 else { return original }
        let isTurned = Self.isTurned(original)
        line = isTurned ? original.reversed() : original
        keeps = [Bool](repeating: false, count: line.count)
        markPieces()
        while let piece = waiting.popLast() { divide(piece.first, piece.last) }
        let kept = line.indices.lazy.filter { [keeps] in keeps[$0] }.map { [line] in line[$0] }
        return isTurned ? kept.reversed() : Array(kept)
    }

    /// Whether the line is looked at from its end: from the end that is lower in the order of places or, where it is a loop, on the
    /// side whose next place is.
    private static func isTurned(_ line: [Position]) -> Bool {
        for (start, end) in zip(line, line.reversed()) where start != end { return start.key > end.key }
        return false
    }

    private mutating func markPieces() {
        var corners = [0, line.count - 1]
        if line[0] == line[line.count - 1] { corners.insert(farthest(), at: 1) }
        for (first, last) in zip(corners, corners.dropFirst()) {
            for start in stride(from: first, to: last, by: Self.longestRun) {
                let end = min(last, start + Self.longestRun)
                (keeps[start], keeps[end]) = (true, true)
                waiting.append((start, end))
            }
        }
    }

    /// The place of a loop that is farthest from its start.
    private func farthest() -> Int {
        let scale = EarthScale(latitude: line[0].latitude)
        var (best, most) = (0, 0.0)
        for place in line.indices {
            let distance = scale.squaredDistance(line[0], line[place])
            if distance > most { (best, most) = (place, distance) }
        }
        return best
    }

    private mutating func divide(_ first: Int, _ last: Int) {
        guard last - first > 1 else { return }
        let (start, end) = (line[first], line[last])
        let scale = EarthScale(latitude: (start.latitude + end.latitude) / 2)
        var (best, most) = (0, tolerance * tolerance)
        for place in first + 1..<last {
            let distance = scale.squaredDistance(from: line[place], toEdge: start, end)
            if distance > most { (best, most) = (place, distance) }
        }
        guard best > 0 else { return }
        keeps[best] = true
        waiting.append((first, best))
        waiting.append((best, last))
    }
}
