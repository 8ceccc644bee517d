public import InputFiles
internal import JSONReading

/// Reads FollowTheMoney entities from JSON lines in the memory of one entity.
///
/// Properties and keys that are not known are kept or passed over, as the model asks. Not thread-safe: one reader owns it.
public final class FollowTheMoneyReader {
    /// What comes next in a file.
    public enum Step: Sendable {
        case entity(FollowTheMoneyEntity)
        /// A line was left out, or (as a warning) repaired.
        case problem(InputProblem)
    }

    /// The largest entity, in bytes of JSON. The largest seen in published data sets are below one megabyte.
    public static let largestEntity = 16 << 20

    private let splitter: JSONItemSplitter
    private let document = JSONDocument()
    private let fileName: String
    private var repairWarning: InputProblem?

    public init(_ source: any ByteReading) {
        fileName = source.name
        splitter = JSONItemSplitter(source, shape: .plain, limit: Self.largestEntity)
    }

    /// How far reading has come.
    public var progress: ReadingProgress { splitter.progress }

    /// The next entity or problem; nil at the end.
    /// - Throws: what stops all reading: the file cannot be read on.
    public func next() throws(InputProblem) -> Step? {
        if let warning = repairWarning {
            repairWarning = nil
            return .problem(warning)
        }
        switch try splitter.next() {
        case nil: return nil
        case .problem(let problem): return .problem(problem)
        case .item(let item): return read(item)
        }
    }

    private func read(_ item: JSONItem) -> Step {
        let value: JSONValue
        do throws(JSONFault) {
            value = try document.parse(padded: item.bytes)
        } catch {
            let place = item.position(of: error.offset)
            return .problem(
                InputProblem(
                    .notJSON, file: fileName, line: place.line, column: place.column, expected: error.expected))
        }
        guard let id = value["id"]?.text, !id.isEmpty else {
            return missing(.missingIdentifier, item, record: nil, "an entity with an id")
        }
        guard let schema = value["schema"]?.string, !schema.isEmpty else {
            return missing(.missingValue, item, record: id, "an entity with a schema")
        }
        if document.repairCount > 0 {
            repairWarning = InputProblem(
                .notJSON, file: fileName, line: item.line, record: id, found: document.repairs.first?.raw,
                expected: "JSON without faults (\(document.repairCount) repaired)", severity: .warning)
        }
        return .entity(
            FollowTheMoneyEntity(
                id: id, schema: schema, caption: value["caption"]?.string,
                properties: value["properties"].map(properties) ?? [:],
                datasets: value["datasets"].map(texts) ?? []))
    }

    private func missing(
        _ code: InputProblem.Code, _ item: JSONItem, record: String?, _ expected: Expectation
    ) -> Step {
        .problem(
            InputProblem(
                code, file: fileName, line: item.line, column: item.column, record: record, expected: expected))
    }

    private func properties(_ value: JSONValue) -> [String: [String]] {
        var properties: [String: [String]] = [:]
        for member in value.members {
            let values = texts(member.value)
            if !values.isEmpty { properties[member.name, default: []] += values }
        }
        return properties
    }

    /// The texts of a list; a single value where a list should stand counts as a list of one, and of an entity that is
    /// nested where its identifier should stand the identifier is taken.
    private func texts(_ value: JSONValue) -> [String] {
        value.list.compactMap { element in
            let text = element.kind == .object ? element["id"]?.text : element.text
            return text.flatMap { $0.isEmpty ? nil : $0 }
        }
    }
}
