internal import JSONReading

/// The member `crs` of GeoJSON before RFC 7946, which programs still write.
enum CoordinateSystem {
    /// The name of a system of coordinates that is not longitude and latitude of WGS 84; nil where it is, or where none is named.
    static func foreignName(in value: JSONValue) -> String? {
        if value.isNull { return nil }
        let name = value["properties"]?["name"]?.string ?? value["properties"]?["href"]?.string ?? ""
        let upper = name.uppercased()
        let isKnown = upper.hasSuffix("CRS84") || upper.hasSuffix(":4326") || upper.hasSuffix("/4326")
        return isKnown ? nil : name
    }
}
