internal import AreaFinding
internal import InputFiles
internal import JSONReading

/// The reading of one feature.
struct FeatureReading {
    private(set) var faults: FeatureFaults
    let names: AreaPropertyNames
    /// The most vertices that it may have.
    let mostVertices: Int
    /// The most vertices of the whole file.
    let limit: Int

    init(faults: FeatureFaults, names: AreaPropertyNames, mostVertices: Int, limit: Int) {
        self.faults = faults
        self.names = names
        self.mostVertices = mostVertices
        self.limit = limit
    }

    mutating func area(_ feature: JSONValue) throws(InputProblem) -> GeographicArea {
        guard feature["type"]?.string == "Feature" else {
            throw faults.fault(
                .unexpectedShape, found: feature["type"]?.string, in: "/type", "an object of the type Feature")
        }
        let properties = feature["properties"]
        let code = try code(properties)
        faults.code = code
        guard let name = try name(.name, properties) else {
            throw faults.fault(.missingName, in: "/properties", "a name in a property called \(names.wanted(.name))")
        }
        let welshName = try self.name(.welshName, properties)
        let geometry = GeometryReading(faults: faults, mostVertices: mostVertices, limit: limit)
        return GeographicArea(
            code: code, englishName: name, welshName: welshName, shape: try geometry.shape(feature["geometry"]))
    }

    private func code(_ properties: JSONValue?) throws(InputProblem) -> String {
        guard let code = text(.code, properties) else {
            throw faults.fault(
                .missingIdentifier, in: "/properties", "a code in a property called \(names.wanted(.code))")
        }
        let isPlain = code.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-._".utf8.contains(byte)
            }
        }
        guard isPlain, code.utf8.count <= GeographicAreaLimits.codeLength else {
            throw faults.fault(
                .badIdentifier, found: code, in: "/properties",
                "a code of at most 40 letters, digits, hyphens, full stops and underscores")
        }
        return code
    }

    private func name(_ role: AreaPropertyNames.Role, _ properties: JSONValue?) throws(InputProblem) -> String? {
        guard let name = text(role, properties) else { return nil }
        guard name.utf8.count <= 4 * GeographicAreaLimits.nameLength, name.count <= GeographicAreaLimits.nameLength
        else { throw faults.fault(.tooLarge, found: name, in: "/properties", "a name of at most 200 characters") }
        guard name.unicodeScalars.allSatisfy({ !Self.isControl($0) }) else {
            throw faults.fault(
                .unexpectedShape, found: name, in: "/properties", "a name in one line, without control characters")
        }
        return name
    }

    /// Controls, and the marks that turn the direction of writing: a name must not hide what stands beside it.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format: true
        default: false
        }
    }

    /// The text of a property without blanks at its ends; nil where it has none.
    private func text(_ role: AreaPropertyNames.Role, _ properties: JSONValue?) -> String? {
        guard let properties, let value = value(role, properties), let text = value.text else { return nil }
        let start = text.drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(start[...end])
    }

    private func value(_ role: AreaPropertyNames.Role, _ properties: JSONValue) -> JSONValue? {
        if let given = names.given(role) { return properties.members.first { $0.name == given }?.value }
        return properties.members.first { $0.name == role.rawValue }?.value
            ?? properties.members.first { AreaPropertyNames.isOfficial($0.name, role) }?.value
    }
}
