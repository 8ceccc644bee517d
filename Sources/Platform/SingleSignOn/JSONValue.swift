/// A value of JSON whose form nobody knows beforehand, such as a claim that a provider calls as it likes.
enum JSONValue: Sendable, Hashable, Codable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// Whole seconds; nil for what is no number, or none that fits.
    var seconds: Int64? {
        if case .number(let number) = self, number.magnitude < 1e15 { Int64(number) } else { nil }
    }

    /// A text, or a list of texts, as providers write audiences and groups.
    var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let list): list.prefix(1000).compactMap(\.text)
        default: []
        }
    }
}
