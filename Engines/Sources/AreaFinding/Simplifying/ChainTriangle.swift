/// What stays of an area's largest ring that is smaller than the tolerance.
enum ChainTriangle {
    /// A closed triangle: the lowest place of a ring, the one farthest from it, and the one farthest from the line between them. Where
    /// all places lie on a line it is flat.
    static func made(of ring: [Position]) -> [Position] {
        guard let lowest = ring.min(by: { $0.key < $1.key }) else { return ring }
        let scale = EarthScale(latitude: lowest.latitude)
        let farthest = most(ring) { scale.squaredDistance(lowest, $0) }
        let side = most(ring) { scale.squaredDistance(from: $0, toEdge: lowest, farthest) }
        return [lowest, farthest, side, lowest]
    }

    private static func most(_ ring: [Position], _ distance: (Position) -> Double) -> Position {
        var (best, most) = (ring[0], -1.0)
        for position in ring {
            let far = distance(position)
            if far > most { (best, most) = (position, far) }
        }
        return best
    }
}
