/// Finds on which line of a JSON text each key stands, for messages. The text has been read as JSON before.
struct KeyLines {
    /// Line numbers from 1, by the key's full name.
    private(set) var lines: [String: Int] = [:]
    /// Names that stand twice in one object.
    private(set) var doubled: [String] = []

    private var line = 1
    private var path: [String] = []

    init(_ text: String) {
        var rest = Array(text.utf8)[...]
        var last = ""
        while let byte = rest.popFirst() {
            switch byte {
            case 0x0A: line += 1
            case UInt8(ascii: "\""): last = Self.string(&rest)
            case UInt8(ascii: ":"):
                let name = (path + [last]).joined(separator: ".")
                if lines.updateValue(line, forKey: name) != nil { doubled.append(name) }
            case UInt8(ascii: "{"): path.append(last)
            case UInt8(ascii: "}"): _ = path.popLast()
            default: break
            }
            // The outermost object has no name.
            if path.count == 1, path[0].isEmpty { path = [""] }
        }
        lines = Dictionary(lines.map { (Self.trimmed($0.key), $0.value) }) { first, _ in first }
        doubled = doubled.map(Self.trimmed)
    }

    /// What stands up to the closing quote; escapes are left as they are, since no key has one.
    private static func string(_ rest: inout ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            bytes.append(byte)
            if byte == UInt8(ascii: "\\"), let next = rest.popFirst() { bytes.append(next) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func trimmed(_ name: String) -> String { name.hasPrefix(".") ? String(name.dropFirst()) : name }
}
