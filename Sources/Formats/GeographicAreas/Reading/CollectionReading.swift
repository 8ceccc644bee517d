internal import AreaFinding
internal import InputFiles
internal import JSONReading

/// The reading of one file: what was read, and what all features have in common.
struct CollectionReading {
    private(set) var areas: [GeographicArea] = []
    private let file: String
    private let names: AreaPropertyNames
    private let limits: GeographicAreaLimits
    private let document: JSONDocument
    private var codes: Set<String> = []
    private var vertices = 0
    private var packagesSeen = 0

    private static let wholeShape: Expectation = "a FeatureCollection with a list of features"

    init(file: String, names: AreaPropertyNames, limits: GeographicAreaLimits) {
        self.file = file
        self.names = names
        self.limits = limits
        document = JSONDocument(limit: limits.featureBytes)
    }

    /// Looks at what stands before the features, once.
    mutating func takeHead(_ head: [UInt8], package: Int, _ item: JSONItem) throws(InputProblem) {
        guard package != packagesSeen else { return }
        packagesSeen = package
        let feature = FeatureFaults(file: file, item: item, number: areas.count)
        guard package == 1 else { throw feature.fault(.unexpectedShape, "nothing after the end of the value") }
        let value: JSONValue
        do throws(JSONFault) {
            value = try document.parse(head)
        } catch {
            throw feature.fault(.unexpectedShape, Self.wholeShape)
        }
        if let type = value["type"], type.string != "FeatureCollection" {
            throw InputProblem(.unexpectedShape, file: file, found: type.string, expected: Self.wholeShape)
        }
        if let system = value["crs"] { try check(system) }
    }

    /// Reads a feature, or the system of coordinates that stands behind the features.
    mutating func take(_ item: JSONItem) throws(InputProblem) {
        let faults = FeatureFaults(file: file, item: item, number: areas.count)
        let value = try parsed(item, faults)
        if item.key == "crs" { return try check(value) }
        guard item.key == "features" else { throw faults.fault(.unexpectedShape, Self.wholeShape) }
        guard areas.count < limits.areas else { throw faults.fault(.tooLarge, "at most \(limits.areas) areas") }
        var reading = FeatureReading(
            faults: faults, names: names, mostVertices: limits.vertices - vertices, limit: limits.vertices)
        let area = try reading.area(value)
        guard codes.insert(area.code).inserted else {
            throw reading.faults.fault(.duplicateIdentifier, "a code of its own")
        }
        vertices += area.shape.vertexCount
        areas.append(area)
    }

    private func parsed(_ item: JSONItem, _ faults: FeatureFaults) throws(InputProblem) -> JSONValue {
        let value: JSONValue
        do throws(JSONFault) {
            value = try document.parse(padded: item.bytes)
        } catch {
            throw faults.fault(.notJSON, at: error.offset, error.expected)
        }
        guard let repair = document.repairs.first else { return value }
        throw faults.fault(
            .notJSON, found: repair.raw, at: repair.offset, "JSON without faults (\(document.repairCount) repaired)")
    }

    private func check(_ system: JSONValue) throws(InputProblem) {
        guard let name = CoordinateSystem.foreignName(in: system) else { return }
        throw InputProblem(
            .unknownValue, file: file, record: "crs", found: name,
            expected: "longitude and latitude of WGS 84 (EPSG:4326): save the file in that system")
    }
}
