public import InputFiles
internal import JSONReading

/// Reads areas from a GeoJSON FeatureCollection (RFC 7946) of polygons and multi-polygons, such as the boundaries of police force
/// areas that the Office for National Statistics publishes.
///
/// A file with any fault is refused whole, since a report could otherwise go to the wrong force. Streams in the memory of one
/// feature and of what comes of it, 8 bytes a vertex; some hundred megabytes a second.
public struct GeographicAreaReader: Sendable {
    /// Where codes and names stand.
    public var names: AreaPropertyNames
    public var limits: GeographicAreaLimits

    public init(names: AreaPropertyNames = AreaPropertyNames(), limits: GeographicAreaLimits = GeographicAreaLimits()) {
        self.names = names
        self.limits = limits
    }

    /// The areas of a file, or of standard input for "-".
    /// - Throws: as `read(_:)`; `.unreadable` for what is no file.
    public func read(path: String) throws(InputProblem) -> [GeographicArea] {
        try read(ByteSource(path: path, limits: ExpansionLimits(bytes: Int64(limits.fileBytes))))
    }

    /// The areas in the order of the file; at least one.
    /// - Throws: The first fault. `.unexpectedShape` for what is no FeatureCollection of polygons, or a ring that is not closed;
    ///   `.badNumber` for a position that is none in degrees, such as one of the British National Grid; `.unknownValue` for
    ///   another system of coordinates; `.missingIdentifier`, `.missingName`, `.badIdentifier`, `.duplicateIdentifier`; `.empty`,
    ///   `.tooLarge`, `.notJSON`, and what a source throws.
    public func read(_ source: any ByteReading) throws(InputProblem) -> [GeographicArea] {
        var collection = CollectionReading(file: source.name, names: names, limits: limits)
        let splitter = JSONItemSplitter(
            LimitedSource(source, limit: limits.fileBytes), shape: JSONShape(lists: ["features"], singles: ["crs"]),
            limit: limits.featureBytes)
        while let step = try splitter.next() {
            switch step {
            case .problem(let problem): throw problem
            case .item(let item):
                try collection.takeHead(splitter.packageHead, package: splitter.packageCount, item)
                try collection.take(item)
            }
        }
        // A collection without features has given no item.
        guard !collection.areas.isEmpty else {
            throw InputProblem(.empty, file: source.name, expected: "at least one feature")
        }
        return collection.areas
    }
}
