/// Where everything of a drawing stands. Lengths are in points, from the upper left corner, to the right and downwards.
public struct PictureLayout: Sendable, Hashable {
    public struct Point: Sendable, Hashable {
        public var x: Double
        public var y: Double

        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    public var width: Double
    public var height: Double
    /// The middle of each box, in the order asked for.
    public var boxes: [Point]
    /// A curve for each line, in the order asked for: a start, then two control points and an end for each piece (cubic Bézier
    /// curves). Empty where none was drawn.
    public var lines: [[Point]]

    public init(width: Double, height: Double, boxes: [Point], lines: [[Point]]) {
        self.width = width
        self.height = height
        self.boxes = boxes
        self.lines = lines
    }
}
