public import InputFiles

/// A person's word that a header means a field, such as `Supplier Name=name`.
public struct ColumnOverride<Field: TableField>: Sendable, Hashable {
    /// The header as printed in the file.
    public var header: String
    /// What the column holds.
    public var field: Field

    public init(header: String, field: Field) {
        self.header = header
        self.field = field
    }

    /// Reads `Supplier Name=name`. The header may hold `=` itself; the field may be written in any case, with or without
    /// hyphens.
    ///
    /// - Throws: `.unknownValue`, which says what fields there are.
    public init(_ text: String) throws(InputProblem) {
        let names = Field.allCases.map(\.rawValue).joined(separator: ", ")
        guard let sign = text.lastIndex(of: "="), sign != text.startIndex else {
            throw InputProblem(
                .unknownValue, file: "column mapping", found: text,
                expected: "a header and a field, as in Supplier Name=name")
        }
        let wanted = text[text.index(after: sign)...].lowercased().filter { $0.isLetter || $0.isNumber }
        guard let field = Field.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else {
            throw InputProblem(.unknownValue, file: "column mapping", found: text, expected: "a field, one of \(names)")
        }
        header = String(text[..<sign])
        self.field = field
    }
}
