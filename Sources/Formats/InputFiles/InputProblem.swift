/// One fault at one place of a file the user gave: what is wrong, where, what stood there and what was expected.
///
/// It is both an error (thrown where reading cannot go on) and a value (collected where one row is left out and reading
/// goes on). It carries the name of the file without folders, and at most 80 characters of the faulty text, so that a log
/// never holds more of a user's data than the cell that is wrong.
public struct InputProblem: Error, Sendable, Codable, Hashable {
    /// Whether the place was left out or only read with a doubt.
    public enum Severity: String, Sendable, Codable, Hashable, CaseIterable {
        /// The record could not be read and is left out.
        case error
        /// The record was read; something in it was repaired or left out.
        case warning
    }

    /// The kind of fault.
    public var code: Code
    /// The name of the file, without folders; "standard input" for a pipe.
    public var file: String
    /// The line, from 1, where the fault stands.
    public var line: Int?
    /// The column, from 1, counted in characters for delimited text and in bytes for JSON.
    public var column: Int?
    /// The record's own identifier or number, where it has one.
    public var record: String?
    /// What stood there, cut to 80 characters and to one line.
    public var found: String?
    /// What should have stood there, in words that follow "expected".
    public var expected: Expectation?
    /// Whether the record was left out.
    public var severity: Severity

    /// The longest excerpt of a file that a problem carries, in characters.
    public static let longestExcerpt = 80

    public init(
        _ code: Code, file: String, line: Int? = nil, column: Int? = nil, record: String? = nil,
        found: String? = nil, expected: Expectation? = nil, severity: Severity = .error
    ) {
        self.code = code
        self.file = String(file[(file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex)...])
        self.line = line
        self.column = column
        self.record = record.map(Self.excerpt)
        self.found = found.map(Self.excerpt)
        self.expected = expected
        self.severity = severity
    }

    private static func excerpt(_ text: String) -> String {
        let start = text.prefix(longestExcerpt)
        let line = String(start.map { $0.isNewline || $0 == "\t" || $0 == "\0" ? " " : $0 })
        return start.endIndex == text.endIndex ? line : String(line.dropLast()) + "…"
    }
}

extension InputProblem: CustomStringConvertible {
    /// One line such as `suppliers.csv:12:4: bad number: found “12,x”, expected pounds and pence such as 1234.56`.
    public var description: String {
        var place = file
        if let line { place += ":\(line)" }
        if line != nil, let column { place += ":\(column)" }
        var text = "\(place): \(code.rawValue)"
        if let record { text += " in \(record)" }
        var details: [String] = []
        if let found { details.append("found “\(found)”") }
        if let expected { details.append("expected \(expected)") }
        if !details.isEmpty { text += ": " + details.joined(separator: ", ") }
        return text
    }
}
