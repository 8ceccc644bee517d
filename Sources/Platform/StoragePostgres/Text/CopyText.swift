import Storage

/// Rows in the text form of COPY (PostgreSQL 15 manual, COPY, "Text Format").
struct CopyText {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ row: [SQLValue]) {
        for (number, value) in row.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: "\t")) }
            append(value)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private mutating func append(_ value: SQLValue) {
        switch value {
        case .null: bytes += "\\N".utf8
        case .integer(let number): bytes += "\(number)".utf8
        case .real(let number): bytes += "\(number)".utf8
        case .text(let text): for byte in text.utf8 { appendEscaped(byte) }
        case .bytes(let content):
            bytes += "\\\\x".utf8
            for byte in content {
                bytes.append(Hexadecimal.digits[Int(byte >> 4)])
                bytes.append(Hexadecimal.digits[Int(byte & 15)])
            }
        }
    }

    /// A NUL is left out: PostgreSQL keeps none in text.
    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case 0: break
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        default: bytes.append(byte)
        }
    }
}
