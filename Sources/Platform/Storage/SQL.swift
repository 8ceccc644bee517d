/// A statement with its values: `"SELECT name FROM supplier WHERE id = \(id)"` binds the value, it never pastes it.
///
/// The text is kept with `?` for each value. An engine that numbers its placeholders counts them. Two statements made at
/// the same place have the same text, so engines cache by text.
public struct SQL: Sendable, Hashable {
    /// The statement with `?` where a value is bound.
    public private(set) var text: String
    /// The values in the order of the `?`.
    public private(set) var values: [SQLValue]

    public init(text: String, values: [SQLValue] = []) {
        self.text = text
        self.values = values
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        SQL(text: left.text + right.text, values: left.values + right.values)
    }

    public static func += (left: inout SQL, right: SQL) {
        left.text += right.text
        left.values += right.values
    }

    /// Pieces with a separator between them: `SQL.joined(conditions, by: " AND ")`. Empty text for no pieces.
    public static func joined(_ pieces: [SQL], by separator: StaticString) -> SQL {
        var answer: SQL = ""
        for (number, piece) in pieces.enumerated() {
            if number > 0 { answer.text += "\(separator)" }
            answer += piece
        }
        return answer
    }

    /// `(?, ?, ?)` for `IN`; `(NULL)`, which nothing equals, for no values. Keep lists short: below 500.
    public static func list(_ values: [some SQLBindable]) -> SQL {
        values.isEmpty ? "(NULL)" : "(" + joined(values.map { "\($0)" }, by: ", ") + ")"
    }
}

extension SQL: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        self.init(text: value)
    }

    public init(stringInterpolation: StringInterpolation) {
        self.init(text: stringInterpolation.text, values: stringInterpolation.values)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var values: [SQLValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ value: some SQLBindable) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// An absent value is NULL.
        public mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// A value of a closed set, as its code.
        public mutating func appendInterpolation<Code: RawRepresentable>(_ value: Code) where Code.RawValue == String {
            appendInterpolation(value.rawValue)
        }

        public mutating func appendInterpolation<Code: RawRepresentable>(_ value: Code?) where Code.RawValue == String {
            appendInterpolation(value?.rawValue)
        }

        /// Another piece of SQL with its own values.
        public mutating func appendInterpolation(_ piece: SQL) {
            text += piece.text
            values += piece.values
        }
    }
}
