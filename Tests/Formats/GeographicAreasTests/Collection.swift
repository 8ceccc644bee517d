import GeographicAreas
import InputFiles

/// Short ways to write GeoJSON and to read it.
enum Collection {
    static let square = "[[-3,51],[-2,51],[-2,52],[-3,52],[-3,51]]"

    static func feature(
        _ properties: String = #""code":"a","name":"Area""#, _ rings: String = "[\(square)]", type: String = "Polygon"
    ) -> String {
        #"{"type":"Feature","properties":{\#(properties)},"geometry":{"type":"\#(type)","coordinates":\#(rings)}}"#
    }

    static func text(_ features: String..., head: String = "", tail: String = "") -> String {
        #"{"type":"FeatureCollection",\#(head)"features":["# + "\n" + features.joined(separator: ",\n")
            + "\n]\(tail)}\n"
    }

    static func read(
        _ text: String, names: AreaPropertyNames = AreaPropertyNames(),
        limits: GeographicAreaLimits = GeographicAreaLimits()
    ) throws -> [GeographicArea] {
        let reader = GeographicAreaReader(names: names, limits: limits)
        return try reader.read(ByteSource(bytes: Array(text.utf8), name: "areas.geojson"))
    }

    /// The fault for which a text is refused; nil where it is not.
    static func fault(
        _ text: String, names: AreaPropertyNames = AreaPropertyNames(),
        limits: GeographicAreaLimits = GeographicAreaLimits()
    ) throws -> InputProblem? {
        do {
            _ = try read(text, names: names, limits: limits)
            return nil
        } catch let problem as InputProblem {
            return problem
        }
    }
}
