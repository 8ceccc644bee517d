internal import AreaFinding
internal import InputFiles
internal import JSONReading

/// The reading of a feature's polygons.
struct GeometryReading {
    let faults: FeatureFaults
    /// The most vertices that it may have.
    let mostVertices: Int
    /// The most vertices of the whole file.
    let limit: Int

    private static let root = "/geometry/coordinates"

    func shape(_ geometry: JSONValue?) throws(InputProblem) -> AreaShape {
        let type = geometry?["type"]?.string
        guard let geometry, type == "Polygon" || type == "MultiPolygon" else {
            throw faults.fault(
                .unknownValue, found: type, in: "/geometry", "a geometry of the type Polygon or MultiPolygon")
        }
        guard let coordinates = geometry["coordinates"], coordinates.kind == .array else { throw noRings(Self.root) }
        var shape = AreaShape()
        if type == "Polygon" {
            try add(coordinates, to: &shape, Self.root)
        } else {
            for (number, polygon) in coordinates.elements.enumerated() {
                try add(polygon, to: &shape, "\(Self.root)/\(number)")
            }
        }
        guard !shape.isEmpty else { throw noRings(Self.root) }
        return shape
    }

    private func noRings(_ pointer: String) -> InputProblem {
        faults.fault(
            .unexpectedShape, in: pointer, "polygons that are lists of rings, and rings that are lists of positions")
    }

    private func add(_ polygon: JSONValue, to shape: inout AreaShape, _ pointer: String) throws(InputProblem) {
        guard polygon.elements.first(where: { _ in true }) != nil else { throw noRings(pointer) }
        for (number, ring) in polygon.elements.enumerated() {
            let way = "\(pointer)/\(number)"
            guard ring.kind == .array else { throw noRings(way) }
            let coordinates = try coordinates(ring, room: mostVertices - shape.vertexCount, way)
            do throws(AreaFindingError) {
                if number == 0 { try shape.add(outline: coordinates) } else { try shape.add(hole: coordinates) }
            } catch {
                throw fault(error, way)
            }
            guard shape.vertexCount <= mostVertices else { throw tooMany(way) }
        }
    }

    /// Longitude and latitude of each position in turn; what stands behind them, a height, is left out.
    private func coordinates(_ ring: JSONValue, room: Int, _ pointer: String) throws(InputProblem) -> [Double] {
        var coordinates: [Double] = []
        var count = 0
        for position in ring.elements {
            var numbers = position.elements
            guard let longitude = numbers.next()?.double, let latitude = numbers.next()?.double else {
                throw faults.fault(.unexpectedShape, in: "\(pointer)/\(count)", "a position: longitude, latitude")
            }
            guard abs(longitude) <= 180, abs(latitude) <= 90 else {
                throw outOfRange(longitude, latitude, "\(pointer)/\(count)")
            }
            // Positions that repeat take no room afterwards, but a bound on them keeps the memory small.
            guard count <= 2 * room + 8 else { throw tooMany(pointer) }
            coordinates.append(longitude)
            coordinates.append(latitude)
            count += 1
        }
        return coordinates
    }

    private func tooMany(_ pointer: String) -> InputProblem {
        faults.fault(.tooLarge, in: pointer, "at most \(limit) vertices in the file")
    }

    private func outOfRange(_ longitude: Double, _ latitude: Double, _ pointer: String) -> InputProblem {
        let found = "\(longitude), \(latitude)"
        // Metres of a national grid lie in the thousands and more.
        if max(abs(longitude), abs(latitude)) > 1_000 {
            return faults.fault(
                .badNumber, found: found, in: pointer,
                "longitude and latitude in degrees, not the metres of the British National Grid: save the file as WGS 84 (EPSG:4326)"
            )
        }
        return faults.fault(
            .badNumber, found: found, in: pointer, "a longitude from -180 to 180 and a latitude from -90 to 90")
    }

    private func fault(_ error: AreaFindingError, _ pointer: String) -> InputProblem {
        switch error {
        case .notClosed:
            faults.fault(.unexpectedShape, in: pointer, "a closed ring, whose last position is its first")
        case .tooFewPositions(let count):
            faults.fault(.unexpectedShape, found: "\(count)", in: pointer, "a ring of at least 4 positions")
        case .crossesAntimeridian:
            faults.fault(
                .unexpectedShape, in: pointer,
                "an area that is cut in two at the antimeridian (RFC 7946, section 3.1.9)")
        case .tooManyVertices: tooMany(pointer)
        default: noRings(pointer)
        }
    }
}
