import Foundation

/// How values that need no columns of their own stand in a text column: JSON with its keys in order, equal for equal values.
public enum StoredJSON {
    /// - Throws: what the encoder throws, as for a number that JSON has no form for.
    public static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// - Throws: `DecodingError` where the text is of another shape.
    public static func value<Value: Decodable>(_ text: String, of _: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
