/// The first record of a table, and where each name stands in it.
public struct DelimitedHeader: Sendable, Hashable {
    /// The names as printed, without blanks round them.
    public let names: [String]
    /// The line on which the header stands, counted from 1.
    public let line: Int
    private let positions: [String: Int]

    /// Takes a record as the header; of two columns of one name the first is found by `position(of:)`.
    public init(_ row: DelimitedRow) {
        self.init(names: (0..<row.count).map { row.trimmed($0) }, line: row.line)
    }

    init(names: [String], line: Int) {
        self.names = names
        self.line = line
        positions = Dictionary(
            names.enumerated().map { (Self.key($1), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The column of a name, whatever its case; nil when the table has no such column.
    public func position(of name: String) -> Int? {
        positions[Self.key(name)]
    }

    private static func key(_ name: String) -> String { name.lowercased() }
}
