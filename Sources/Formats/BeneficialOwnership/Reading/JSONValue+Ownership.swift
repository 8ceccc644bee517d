internal import JSONReading

/// The fields of ownership data out of JSON: each answers nil for what says nothing or is too long to be what it claims.
extension JSONValue {
    /// No identifier or code is longer, in bytes.
    private static let longestCode = 512
    /// Names are cut here, in characters.
    private static let longestName = 500

    /// An identifier or a code, trimmed; a number is taken as its digits.
    func code(_ key: StaticString) -> String? { self[key]?.code }

    var code: String? {
        if let bytes, bytes.count > Self.longestCode { return nil }
        return text.flatMap(Self.trimmed)
    }

    /// A name or other words, trimmed and cut.
    func words(_ key: StaticString) -> String? { self[key]?.words }

    var words: String? {
        guard let bytes else { return nil }
        // Four bytes a character at most, so that a text of megabytes is never copied whole.
        let start = String(decoding: bytes.prefix(Self.longestName * 4), as: UTF8.self)
        return Self.trimmed(start).map { String($0.prefix(Self.longestName)) }
    }

    private static func trimmed(_ text: String) -> String? {
        let start = text.drop { $0.isWhitespace || $0.isNewline }
        guard let end = start.lastIndex(where: { !$0.isWhitespace && !$0.isNewline }) else { return nil }
        return String(start[...end])
    }
}
