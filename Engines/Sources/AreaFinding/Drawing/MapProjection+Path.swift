extension MapProjection {
    /// The shape as the text of an SVG path in whole pixels, one sub-path a ring: `M12 34l5-6 7 8z`. Fill it by the even-odd rule.
    ///
    /// Rings that are less than a triangle of pixels are left out; where nothing would be left a square of one pixel is drawn. About
    /// five bytes a vertex.
    public func path(of shape: AreaShape) -> String {
        var text = ""
        for ring in 0..<shape.ringCount { append(pixels(of: shape.positions(ofRing: ring)), to: &text) }
        if text.isEmpty, let only = shape.positions.first {
            let (x, y) = pixel(of: only)
            text = "M\(x) \(y)h1v1h-1z"
        }
        return text
    }

    private func pixel(of position: Position) -> (x: Int, y: Int) {
        let point = point(longitude: position.longitude, latitude: position.latitude)
        // A map of 100,000 pixels that shows some metres: places far outside lie farther than any whole number that is drawn.
        let most = 1e9
        return (Int(min(most, max(-most, point.x.rounded()))), Int(min(most, max(-most, point.y.rounded()))))
    }

    /// The corners of a ring without those that fall on the one before, and without the closing one.
    private func pixels(of ring: ArraySlice<Position>) -> [(x: Int, y: Int)] {
        var corners: [(x: Int, y: Int)] = []
        for position in ring {
            let corner = pixel(of: position)
            if let last = corners.last, last == corner { continue }
            corners.append(corner)
        }
        if let first = corners.first, let last = corners.last, corners.count > 1, first == last { corners.removeLast() }
        return corners
    }

    private func append(_ corners: [(x: Int, y: Int)], to text: inout String) {
        guard corners.count > 2 else { return }
        text += "M\(corners[0].x) \(corners[0].y)l"
        for (place, (start, end)) in zip(corners, corners.dropFirst()).enumerated() {
            let (right, down) = (end.x - start.x, end.y - start.y)
            if place > 0, right >= 0 { text += " " }
            text += down < 0 ? "\(right)\(down)" : "\(right) \(down)"
        }
        text += "z"
    }
}
