/// What should have stood at a place of a file, in words that follow "expected", written where the fault is found:
/// `"at most \(limit) bytes"`. The sentence is kept apart from its values, so that pages can say it in another language by
/// its `key`.
public struct Expectation: Sendable, Codable, Hashable {
    /// The English sentence with `{1}`, `{2}`, … for the values: `at most {1} bytes`.
    public let pattern: String
    /// The values in their order. Numbers and words of the format, or text of the file's own header.
    public let values: [String]

    /// Names the sentence wherever it is translated: `at-most-1-bytes`. Letters and digits of the pattern in lower case.
    public var key: String {
        pattern.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    }
}

extension Expectation: CustomStringConvertible {
    /// The English sentence with its values.
    public var description: String { Self.filled(pattern, values) }

    /// A sentence with `{1}`, `{2}`, … put in. What a value holds is never taken for a place of another value.
    public static func filled(_ pattern: String, _ values: [String]) -> String {
        var text = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"), let number = Int(rest[rest.index(after: open)..<close]),
                values.indices.contains(number - 1)
            else {
                text.append("{")
                rest = rest.dropFirst()
                continue
            }
            text += values[number - 1]
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}

extension Expectation: ExpressibleByStringInterpolation {
    public init(stringLiteral pattern: String) {
        self.pattern = pattern
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        pattern = stringInterpolation.pattern
        values = stringInterpolation.values
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var pattern = ""
        var values: [String] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            pattern.reserveCapacity(literalCapacity + interpolationCount * 3)
        }

        public mutating func appendLiteral(_ literal: String) { pattern += literal }

        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            values.append(value.description)
            pattern += "{\(values.count)}"
        }
    }
}
