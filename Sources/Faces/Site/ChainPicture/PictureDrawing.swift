import Languages
import Storage
import SupplyChains

/// The drawing: places by Graphviz, everything else ours. Lengths are in units of the drawing, one of which is a pixel where
/// it is shown at its size.
struct PictureDrawing {
    static let boxWidth = 208.0
    static let boxHeight = 78.0
    /// Room for the headings of the tiers, and around everything.
    private static let head = 58.0
    private static let edge = 6.0

    var plan: PicturePlan
    var layout: PictureLayout
    var names: PictureWords
    /// The page's address, to which opened groups are added.
    var address: Address
    var chosen: ID<Business>?

    var fields: Fields {
        let box = PictureBoxView(names: names, address: address, chosen: chosen)
        let width = layout.width + 2 * Self.edge
        let height = layout.height + Self.head + 2 * Self.edge
        return [
            "width": Self.place(width), "height": Self.place(height),
            "label": names.words(.pictureDrawingLabel),
            "headings": headings,
            "lines": zip(plan.lines, layout.lines).map { line, points in
                ["d": curve(points), "isWorst": line.isOnWorstPath] as Fields
            },
            "boxes": inReadingOrder.map { place in
                box.fields(plan.boxes[place], at: corner(layout.boxes[place]))
            },
        ]
    }

    /// From tier to tier, and from top to bottom within each: the order of the keyboard.
    private var inReadingOrder: [Int] {
        plan.boxes.indices.sorted {
            (plan.boxes[$0].tier, layout.boxes[$0].y, $0) < (plan.boxes[$1].tier, layout.boxes[$1].y, $1)
        }
    }

    private var headings: [Fields] {
        let columns = Dictionary(grouping: plan.boxes.indices) { plan.boxes[$0].tier }
        return columns.sorted { $0.key < $1.key }.compactMap { tier, places in
            guard let first = places.first else { return nil }
            let count = places.reduce(0) { $0 + Self.businesses(plan.boxes[$1].content) }
            return [
                "x": Self.place(layout.boxes[first].x + Self.edge - Self.boxWidth / 2),
                "name": tier == 0
                    ? names.words(.pictureTierUs) : names.words(.pictureTierNumber(number: names.words.number(tier))),
                "count": tier == 0 || count == 0 ? nil : names.words(.pictureCount(count: count)),
            ]
        }
    }

    /// Businesses that are known there.
    private static func businesses(_ content: PictureBox.Content) -> Int {
        switch content {
        case .organisation, .unknownTier: 0
        case .business: 1
        case .group(let group, let ids): group.isUnknownTier ? 0 : ids.count
        }
    }

    private func corner(_ middle: PictureLayout.Point) -> PictureLayout.Point {
        PictureLayout.Point(
            x: middle.x + Self.edge - Self.boxWidth / 2, y: middle.y + Self.head + Self.edge - Self.boxHeight / 2)
    }

    private func curve(_ points: [PictureLayout.Point]) -> String {
        guard let first = points.first else { return "" }
        func text(_ point: PictureLayout.Point) -> String {
            "\(Self.place(point.x + Self.edge)) \(Self.place(point.y + Self.head + Self.edge))"
        }
        return "M\(text(first))" + (points.count > 1 ? "C" + points.dropFirst().map(text).joined(separator: " ") : "")
    }

    /// To a tenth.
    static func place(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
