internal import JSONReading

/// Copies from the parser's tape what a shape lets stay.
struct ExcerptWriter {
    private(set) var bytes: [UInt8] = []

    /// - Returns: nil where nothing tells what process it is of, or it is larger than `NoticeExcerpt.most`.
    static func excerpt(_ release: JSONCursor, record: JSONCursor?) -> NoticeExcerpt? {
        guard let ocid = (release["ocid"] ?? record)?.trimmedBytes else { return nil }
        var writer = ExcerptWriter()
        writer.write(release, .release, record: release["ocid"] == nil ? ocid : nil)
        guard writer.bytes.count <= NoticeExcerpt.most else { return nil }
        return NoticeExcerpt(ocid: String(decoding: ocid, as: UTF8.self), json: writer.bytes)
    }

    /// - Parameter record: the id that stands around the release and not in it.
    private mutating func write(
        _ value: JSONCursor, _ shape: ExcerptShape, record: UnsafeBufferPointer<UInt8>? = nil
    ) {
        if value.isArray {
            list(value, shape)
        } else if case .members(let members) = shape, value.isObject {
            object(value, members, record)
        } else {
            plain(value)
        }
    }

    private mutating func list(_ value: JSONCursor, _ shape: ExcerptShape) {
        add("[")
        var isFirst = true
        var parts: [JSONCursor] = []
        value.forEachItem { parts.append($0) }
        for part in parts {
            if !isFirst { add(",") }
            isFirst = false
            write(part, shape)
        }
        add("]")
    }

    private mutating func object(
        _ value: JSONCursor, _ members: [String: ExcerptShape], _ record: UnsafeBufferPointer<UInt8>?
    ) {
        add("{")
        var kept: [(String, JSONCursor, ExcerptShape)] = []
        value.forEachMember { key, part in
            let name = String(decoding: key, as: UTF8.self)
            if let shape = members[name] { kept.append((name, part, shape)) }
        }
        if let record {
            add("\"ocid\":")
            text(record)
        }
        for (place, (name, part, shape)) in kept.enumerated() {
            if place > 0 || record != nil { add(",") }
            add("\"\(name)\":")
            write(part, shape)
        }
        add("}")
    }

    /// A value that holds no others; null for one that does.
    private mutating func plain(_ value: JSONCursor) {
        if let bytes = value.bytes {
            text(bytes)
        } else if let integer = value.integer {
            add("\(integer)")
        } else if let double = value.double, double.isFinite {
            add("\(double)")
        } else if let boolean = value.boolean {
            add(boolean ? "true" : "false")
        } else {
            add("null")
        }
    }

    private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        add("\"")
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                add("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        add("\"")
    }

    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
