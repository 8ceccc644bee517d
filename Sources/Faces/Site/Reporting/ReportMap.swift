import AreaFinding
import Languages
import ReportChannels

/// The small map on the page that asks where it is happening, and what pressing on it says.
struct ReportMap: Sendable {
    /// What a place says about its area.
    enum Found: Sendable, Hashable {
        case one(ForceArea)
        /// Near a border: the person chooses.
        case several([ForceArea])
        case none
    }

    /// What a script needs to find the place of a pixel: where the map's upper left and lower right corners lie, in degrees.
    struct Frame: Encodable {
        var width: Double
        var height: Double
        var west: Double
        var north: Double
        var east: Double
        var south: Double
        /// How far a press may be wrong.
        var metres: Double
    }

    private let areas: AreaMap
    private let drawing: SmallMap

    /// - Returns: nil where no areas were loaded, or more than a small map shows.
    init?(_ areas: AreaMap?) {
        guard let areas, let drawing = areas.drawing else { return nil }
        self.areas = areas
        self.drawing = drawing
    }

    /// A press is right to a pixel or two, and the map to its tolerance.
    private var metres: Double { 1.5 * drawing.projection.metresPerPixel + drawing.tolerance }

    var frame: Frame? {
        let projection = drawing.projection
        guard let first = projection.coordinate(x: 0, y: 0),
            let last = projection.coordinate(x: projection.width, y: projection.height)
        else { return nil }
        return Frame(
            width: projection.width, height: projection.height, west: first.longitude, north: first.latitude,
            east: last.longitude, south: last.latitude, metres: metres)
    }

    /// What was pressed, as a form with a picture sends it: `map.x`, `map.y`.
    /// - Returns: nil where the picture was not pressed.
    func found(in form: Form) -> Found? {
        guard form.has("map.x"), let x = Double(form["map.x"]), let y = Double(form["map.y"]) else { return nil }
        guard let place = drawing.projection.coordinate(x: x, y: y) else { return Found.none }
        let found = areas.areas(longitude: place.longitude, latitude: place.latitude, within: metres)
        return found.count == 1 ? .one(found[0]) : found.isEmpty ? Found.none : .several(found)
    }

    /// For `reporting/map`.
    func fields(_ found: Found?, _ words: Words) -> Fields {
        let projection = drawing.projection
        return [
            "mapWidth": "\(Int(projection.width))", "mapHeight": "\(Int(projection.height))",
            "foundText": found.map { Self.text($0, words) },
        ]
    }

    private static func text(_ found: Found, _ words: Words) -> String {
        let name = { (area: ForceArea) in words.language == .welsh ? area.name.welsh : area.name.english }
        switch found {
        case .one(let area): return words(.reportAreaFound(area: name(area)))
        case .several(let areas): return words(.reportAreaNear(areas: areas.map(name).joined(separator: ", ")))
        case .none: return words(.reportAreaUnknown)
        }
    }

    /// The picture itself. Its colours are its own, since no style sheet reaches into a picture.
    var svg: String {
        let projection = drawing.projection
        let (width, height) = (Int(projection.width), Int(projection.height))
        let paths = drawing.paths.map { "<path d=\"\($0)\"/>" }.joined()
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)">\
            <rect width="\(width)" height="\(height)" fill="#dbe7ee"/>\
            <g fill="#f7f4ec" stroke="#3b4a54" stroke-width="1" fill-rule="evenodd">\(paths)</g></svg>
            """
    }
}
