/// Makes outlines of areas with fewer vertices, for small maps and for finding areas in a browser.
///
/// **What is kept.** Borders that two areas share stay shared: they are cut where rings meet, and each piece is simplified once, so that
/// no gap opens between neighbours whose vertices agree. A ring is dropped where it becomes smaller than the tolerance (it
/// collapses to a line, or both sides of its box are shorter); a polygon goes with its outline. The largest outline of each area stays.
///
/// **What may be wrong.** Whether a point lies in an outline can differ from the true area only within the tolerance of a border, in
/// or beside a ring that was dropped. Simplified rings may cross themselves or each other by less than the tolerance.
///
/// **Cost.** Making it sorts all vertices: a tenth of a second for 1,000,000. Each simplifying takes about as long.
public struct OutlineMaker: Sendable {
    /// The tolerances that are taken, in metres.
    public static let tolerances = 0.0...1_000_000.0

    /// Areas of the index.
    public var areaCount: Int { index.areaCount }

    private let index: AreaIndex
    private let anchors: [Bool]

    public init(_ index: AreaIndex) {
        self.index = index
        anchors = SharedVertices.anchors(of: index)
    }

    /// A simplified shape for each area, in the order of their numbers; none is empty.
    /// - Parameter metres: How far a border may move, at most 1,000 km.
    /// - Throws: `.unusableDistance`.
    public func outlines(simplifiedTo metres: Double) throws(AreaFindingError) -> [AreaShape] {
        guard Self.tolerances.contains(metres) else { throw .unusableDistance(metres) }
        var shapes = [AreaShape](repeating: AreaShape(), count: index.areaCount)
        var simplifier = ChainSimplifier(tolerance: metres)
        let largest = largestPolygons()
        var ring = 0
        for (polygon, area) in index.areasOfPolygons.enumerated() {
            let end = index.polygonEnds[polygon]
            let isLargest = largest[Int(area)] == polygon
            var hasOutline = false
            var isFirst = true
            while ring < index.ringEnds.count, index.ringEnds[ring] <= end {
                let simple = simplified(ring, &simplifier)
                let isGone = simple.count < 4 || PositionBox(simple).isSmaller(than: metres)
                if isFirst, isLargest || !isGone {
                    shapes[Int(area)].append(
                        outline: simple.count < 4 ? ChainTriangle.made(of: positions(ring)) : simple)
                    hasOutline = true
                } else if hasOutline, !isGone {
                    shapes[Int(area)].append(hole: simple)
                }
                isFirst = false
                ring += 1
            }
        }
        return shapes
    }

    private func positions(_ ring: Int) -> [Position] {
        let start = ring > 0 ? Int(index.ringEnds[ring - 1]) : 0
        return Array(index.positions[start..<Int(index.ringEnds[ring])])
    }

    /// The ring, closed, with the vertices that stay.
    private func simplified(_ ring: Int, _ simplifier: inout ChainSimplifier) -> [Position] {
        let start = ring > 0 ? Int(index.ringEnds[ring - 1]) : 0
        let open = start..<Int(index.ringEnds[ring]) - 1
        // A ring that meets no other is cut at its lowest place, which a hole and what fills it have in common.
        let first =
            open.first { anchors[$0] } ?? open.min { index.positions[$0].key < index.positions[$1].key } ?? start
        var simple = [index.positions[first]]
        var chain = simple
        for place in Array(first + 1..<open.upperBound) + Array(open.lowerBound...first) {
            chain.append(index.positions[place])
            guard anchors[place] || place == first else { continue }
            simple += simplifier.simplified(chain).dropFirst()
            chain = [index.positions[place]]
        }
        return simple
    }

    /// The polygon of each area whose outline holds the most ground.
    private func largestPolygons() -> [Int] {
        var largest = [Int](repeating: -1, count: index.areaCount)
        var most = [Double](repeating: -1, count: index.areaCount)
        var start = 0
        for (polygon, area) in index.areasOfPolygons.enumerated() {
            let ring = index.ringEnds[firstRing(endingAfter: start)]
            let ground = Self.ground(index.positions[start..<Int(ring)])
            if ground > most[Int(area)] { (largest[Int(area)], most[Int(area)]) = (polygon, ground) }
            start = Int(index.polygonEnds[polygon])
        }
        return largest
    }

    private func firstRing(endingAfter place: Int) -> Int {
        var (low, high) = (0, index.ringEnds.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if Int(index.ringEnds[middle]) > place { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// What a ring holds, for comparing: the shoelace sum, less the further from the equator.
    private static func ground(_ ring: ArraySlice<Position>) -> Double {
        guard let origin = ring.first else { return 0 }
        var sum = 0.0
        for (one, other) in zip(ring, ring.dropFirst()) {
            let (x, y) = (Double(one.x) - Double(origin.x), Double(one.y) - Double(origin.y))
            sum += x * (Double(other.y) - Double(origin.y)) - y * (Double(other.x) - Double(origin.x))
        }
        return abs(sum) * EarthScale(latitude: origin.latitude).metresPerUnitEast
    }
}

extension AreaIndex {
    /// A simplified shape for each area: `OutlineMaker`, for those who simplify once.
    /// - Parameter metres: How far a border may move, at most 1,000 km.
    /// - Throws: `.unusableDistance`.
    public func outlines(simplifiedTo metres: Double) throws(AreaFindingError) -> [AreaShape] {
        try OutlineMaker(self).outlines(simplifiedTo: metres)
    }
}
