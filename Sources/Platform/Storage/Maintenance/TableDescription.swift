/// A table as it stands in the store, for what handles all of them alike: copies and checks.
public struct TableDescription: Sendable, Hashable {
    /// A rule that the values of some columns stand in a row of another table.
    public struct Reference: Sendable, Hashable {
        public var columns: [String]
        public var table: String
        public var targets: [String]

        public init(columns: [String], table: String, targets: [String]) {
            self.columns = columns
            self.table = table
            self.targets = targets
        }
    }

    public var name: String
    public var columns: [String]
    public var references: [Reference]

    public init(name: String, columns: [String], references: [Reference]) {
        self.name = name
        self.columns = columns
        self.references = references
    }

    /// A name as a part of a statement.
    public static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

    /// Several names as a part of a statement.
    public static func quoted(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }
}
