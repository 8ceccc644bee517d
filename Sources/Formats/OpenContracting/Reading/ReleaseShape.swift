internal import InputFiles
internal import JSONReading

/// Whether the parts of a release have the shape that OCDS 1.1 gives them. What has another shape is not read, which must
/// be said: a notice without its parties looks like one that names nobody.
enum ReleaseShape {
    private static let parts: [(key: StaticString, kind: JSONValue.Kind)] = [
        ("parties", .array), ("awards", .array), ("contracts", .array), ("tender", .object), ("buyer", .object),
    ]

    /// The first part of another shape, and the shape it should have; nil where all is well. A missing or null part is well.
    static func fault(in release: JSONValue) -> (key: String, expected: Expectation)? {
        for part in parts {
            guard let value = release[part.key], value.kind != .null, value.kind != part.kind else { continue }
            return part.kind == .array
                ? ("\(part.key)", "a list; what stands under this key is not read")
                : ("\(part.key)", "an object; what stands under this key is not read")
        }
        return nil
    }
}
