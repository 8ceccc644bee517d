/// Which column of a table holds which field, how that was found, and which columns are not used.
public struct ColumnMapping<Field: TableField>: Sendable, Codable, Hashable {
    /// How a column came to its field.
    public enum Finding: Sendable, Codable, Hashable {
        /// The person named it.
        case named
        /// Its header is a known English one.
        case english
        /// Its header is a known Welsh one.
        case welsh
    }

    /// One column in use.
    public struct Column: Sendable, Codable, Hashable {
        public var field: Field
        /// The header as printed.
        public var header: String
        /// The column, counted from 0.
        public var position: Int
        public var finding: Finding
    }

    /// The columns in use, from left to right.
    public private(set) var columns: [Column]
    /// Headers of columns that hold no known field.
    public private(set) var unused: [String]

    /// The position of a field's column, from 0; nil when the table has none.
    public func position(of field: Field) -> Int? {
        columns.first { $0.field == field }?.position
    }

    /// The printed header of a field's column.
    public func header(of field: Field) -> String? {
        columns.first { $0.field == field }?.header
    }

    /// Maps the headers of a table: first as the person says, then by known headers, the likeliest header of a field first.
    ///
    /// - Parameters:
    ///   - headers: the header row.
    ///   - overrides: fields that a person gave to headers.
    init(headers: [String], overrides: [ColumnOverride<Field>] = []) {
        var taken: [Int: Column] = [:]
        var filled: Set<Field> = []
        for override in overrides {
            let key = HeaderSynonym.key(override.header)
            let position =
                headers.firstIndex(of: override.header) ?? headers.firstIndex { HeaderSynonym.key($0) == key }
            guard let position, taken[position] == nil, filled.insert(override.field).inserted else { continue }
            taken[position] = Column(
                field: override.field, header: headers[position], position: position, finding: .named)
        }
        let keys = headers.map(HeaderSynonym.key)
        for field in Field.allCases where !filled.contains(field) {
            for synonym in field.synonyms {
                guard let position = keys.indices.first(where: { keys[$0] == synonym.key && taken[$0] == nil }) else {
                    continue
                }
                taken[position] = Column(
                    field: field, header: headers[position], position: position,
                    finding: synonym.language == .welsh ? .welsh : .english)
                break
            }
        }
        columns = taken.values.sorted { $0.position < $1.position }
        unused = headers.indices.filter { taken[$0] == nil && !headers[$0].isEmpty }.map { headers[$0] }
    }

    /// Whether every required field has its column.
    var isComplete: Bool { Field.required.allSatisfy { position(of: $0) != nil } }
}
