/// A place on a map, in its pixels: `x` to the right from its left edge, `y` down from its upper edge.
public struct MapPoint: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
