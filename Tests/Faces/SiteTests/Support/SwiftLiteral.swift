/// A string literal of Swift source cut at the values that are put in: `"at most \(limit) bytes"` is `at most ` and ` bytes`.
struct SwiftLiteral {
    let pieces: [String]

    /// - Parameter text: what stands between the quotes in the source.
    init(_ text: String) {
        var pieces: [String] = []
        var rest = text[...]
        while let start = rest.firstRange(of: #"\("#) {
            pieces.append(String(rest[..<start.lowerBound]))
            var depth = 1
            rest = rest[start.upperBound...].drop { letter in
                if letter == "(" { depth += 1 } else if letter == ")" { depth -= 1 }
                return depth > 0
            }.dropFirst()
        }
        self.pieces = pieces + [String(rest)]
    }

    /// With numbered places for the values: `at most {1} bytes`.
    var numbered: String {
        pieces.dropFirst().enumerated().reduce(pieces[0]) { "\($0){\($1.offset + 1)}\($1.element)" }
    }
}
