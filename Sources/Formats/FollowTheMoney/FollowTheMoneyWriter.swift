/// Writes entities as JSON lines, one entity a line, with properties in alphabetical order so that equal entities make
/// equal lines.
public final class FollowTheMoneyWriter {
    private let sink: ([UInt8]) throws -> Void
    private var buffer: [UInt8] = []
    private static let flushSize = 64 << 10

    /// - Parameter sink: takes the bytes, at most about 64 KB and one entity at a time.
    public init(to sink: @escaping ([UInt8]) throws -> Void) {
        self.sink = sink
    }

    /// Writes one entity.
    /// - Throws: what the sink throws.
    public func write(_ entity: FollowTheMoneyEntity) throws {
        append(#"{"id":"#)
        appendQuoted(entity.id)
        append(#","caption":"#)
        appendQuoted(entity.caption)
        append(#","schema":"#)
        appendQuoted(entity.schema)
        append(#","properties":{"#)
        for (position, property) in entity.properties.keys.sorted().enumerated() {
            if position > 0 { append(",") }
            appendQuoted(property)
            append(":")
            appendList(entity.properties[property] ?? [])
        }
        append(#"},"datasets":"#)
        appendList(entity.datasets)
        append("}\n")
        if buffer.count >= Self.flushSize { try finish() }
    }

    /// Hands what is left in the buffer to the sink; call it once after the last entity.
    public func finish() throws {
        guard !buffer.isEmpty else { return }
        try sink(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private func appendList(_ values: [String]) {
        append("[")
        for (position, value) in values.enumerated() {
            if position > 0 { append(",") }
            appendQuoted(value)
        }
        append("]")
    }

    private func append(_ text: StaticString) {
        text.withUTF8Buffer { buffer.append(contentsOf: $0) }
    }

    private func appendQuoted(_ text: String) {
        buffer.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                buffer.append(UInt8(ascii: "\\"))
                buffer.append(byte)
            case 0x0A: append(#"\n"#)
            case 0x00..<0x20: appendEscape(byte)
            default: buffer.append(byte)
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private func appendEscape(_ byte: UInt8) {
        append(#"\u00"#)
        for digit in [byte >> 4, byte & 0xF] {
            buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
