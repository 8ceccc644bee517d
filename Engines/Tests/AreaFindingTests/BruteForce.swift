/// The rule written another way: a ray to the north instead of the east, over every edge, on small whole numbers of degrees.
struct BruteForce {
    /// Rings of one polygon: longitude and latitude in turn.
    let rings: [[Double]]

    func holds(_ x: Double, _ y: Double) -> Bool {
        var isInside = false
        for ring in rings {
            for place in stride(from: 0, to: ring.count - 2, by: 2) {
                let (west, east) =
                    ring[place] < ring[place + 2]
                    ? (place, place + 2) : (place + 2, place)
                // The point lies a hair's breadth to the east, so that the western end of an edge counts.
                guard ring[west] <= x, x < ring[east] else { continue }
                let rise = (ring[east + 1] - ring[west + 1]) / (ring[east] - ring[west])
                let above = ring[west + 1] + (x - ring[west]) * rise - y
                // On the edge: moved east, it lies under an edge that rises, and over one that falls or is level.
                if abs(above) < 1e-9 ? rise > 0 : above > 0 { isInside.toggle() }
            }
        }
        return isInside
    }
}
