import Languages

/// What was filled in: the fields of a form or of a query, in the order sent.
struct Form: Sendable, Hashable {
    struct Field: Sendable, Hashable {
        var name: String
        var value: String
    }

    /// More fields than this no page of ours sends.
    static let mostFields = 2000

    var fields: [Field] = []

    init() {}

    init(fields: [Field]) { self.fields = fields }

    /// Reads a query or the body of a plain form (`application/x-www-form-urlencoded`, WHATWG URL section 5.1). Whatever
    /// the bytes, something is read: bytes that are not UTF-8 become replacement characters, line ends become `\n`, and
    /// fields past `mostFields` are dropped.
    init(query text: String) { self.init(urlencoded: text.utf8) }

    init(urlencoded bytes: some Collection<UInt8>) {
        var rest = bytes[...]
        while !rest.isEmpty, fields.count < Self.mostFields {
            let pair = rest.prefix { $0 != UInt8(ascii: "&") }
            rest = rest.dropFirst(pair.count + 1)
            guard !pair.isEmpty else { continue }
            let name = pair.prefix { $0 != UInt8(ascii: "=") }
            fields.append(Field(name: Self.decoded(name), value: Self.decoded(pair.dropFirst(name.count + 1))))
        }
    }

    /// The first value of a name without white space around it; empty where the name is absent.
    subscript(_ name: String) -> String { values(name).first ?? "" }

    /// All values of a name without white space around them, such as those of ticked boxes.
    func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value.trimmed) }

    /// The value exactly as it was typed. For passwords.
    func exact(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// Whether the form was sent only to see it in the other language. Do nothing then but show it again with its values.
    var switchesLanguage: Bool { Language(rawValue: self["lang"]) != nil }

    /// A part of a path as text.
    static func unescaped(_ text: Substring) -> String { decoded(text.utf8, plusIsSpace: false) }

    private static func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = true) -> String {
        var answer: [UInt8] = []
        answer.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place = bytes.index(after: place)
            switch byte {
            case UInt8(ascii: "+") where plusIsSpace: answer.append(0x20)
            case UInt8(ascii: "%"):
                let digits = bytes[place...].prefix(2)
                if digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16),
                    digits.first != UInt8(ascii: "+")
                {
                    answer.append(value)
                    place = bytes.index(place, offsetBy: 2)
                } else {
                    answer.append(byte)
                }
            default: answer.append(byte)
            }
        }
        return text(answer)
    }

    /// Text as a field holds it: UTF-8 repaired, NUL taken out, line ends as `\n`.
    static func text(_ bytes: [UInt8]) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case 0: continue
            case 0x0D:
                if place + 1 < bytes.count, bytes[place + 1] == 0x0A { continue }
                plain.append(0x0A)
            default: plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        let end = start.reversed().prefix(while: \.isWhitespace).count
        return String(start.dropLast(end))
    }
}
