/// A JSON value to be printed, its members in the order they are given.
enum JSONOutput {
    case object([(name: String, value: JSONOutput)])
    case list([JSONOutput])
    case text(String)
    case integer(Int64)
    /// Printed with at most four decimals, which is more than a score can mean.
    case number(Double)
    case boolean(Bool)
    case null

    /// A text, or null.
    static func optional(_ text: String?) -> JSONOutput { text.map { .text($0) } ?? .null }

    /// A list of texts.
    static func texts(_ texts: [String]) -> JSONOutput { .list(texts.map { .text($0) }) }

    static func count(_ number: Int) -> JSONOutput { .integer(Int64(number)) }

    /// The value on one line, without a line feed behind it.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    /// The same behind what is there.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (position, member) in members.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.appendQuoted(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (position, value) in values.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .text(let text): Self.appendQuoted(text, to: &bytes)
        case .integer(let number): bytes.append(contentsOf: "\(number)".utf8)
        case .number(let number): bytes.append(contentsOf: Self.rounded(number).utf8)
        case .boolean(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        }
    }

    /// Four decimals, without closing zeros: `0.9231`, `1.0`, `0.0`.
    static func rounded(_ number: Double) -> String {
        let rounded = (number * 10_000).rounded() / 10_000
        return rounded == 0 ? "0.0" : "\(rounded)"
    }

    /// A text in quotation marks behind what is there.
    static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0x00..<0x20:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: (#"\u00"# + (digits.count == 1 ? "0" : "") + digits).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
