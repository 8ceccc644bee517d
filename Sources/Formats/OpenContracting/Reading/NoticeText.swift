/// Cleans the free text of a notice: control characters, line breaks that lost their backslashes, personal contact details.
public enum NoticeText {
    /// Stands where an e-mail address was.
    public static let emailMarker = "[e-mail address removed]"
    /// Stands where a telephone number was.
    public static let telephoneMarker = "[telephone number removed]"

    /// The text cleaned: trimmed, runs of blanks made one, `\r\n` and the `rn` left of a lost one made line breaks, other
    /// control characters left out, e-mail addresses and telephone numbers replaced by markers. nil when nothing is left.
    public static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let look = Look(bytes)
        if !look.isUntidy, !look.mayHoldContact { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
        let tidy = look.isUntidy ? tidied(bytes) : Array(bytes)
        if tidy.isEmpty { return nil }
        return String(decoding: look.mayHoldContact ? ContactDetails.removed(from: tidy) : tidy, as: UTF8.self)
    }

    /// What one pass over a text shows: most texts need nothing done.
    private struct Look {
        /// Blanks to take away, control characters or lost line breaks.
        var isUntidy = false
        /// An @, or six digits, the fewest of a telephone number.
        var mayHoldContact = false

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            var digits = 0
            // A blank before the first character is one too many.
            var previous: UInt8 = 0x20
            for index in bytes.indices {
                let byte = bytes[index]
                // Letters first: they are most of any text.
                if byte > UInt8(ascii: "@") {
                    if byte == UInt8(ascii: "n"), previous == UInt8(ascii: "r") {
                        if NoticeText.isLostBreak(bytes, at: index - 1) { isUntidy = true }
                    } else if byte == 0x7F {
                        isUntidy = true
                    }
                } else if byte <= 0x20 {
                    if byte < 0x20 || previous == 0x20 { isUntidy = true }
                } else if byte == UInt8(ascii: "@") {
                    mayHoldContact = true
                } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                    digits += 1
                }
                previous = byte
            }
            if previous == 0x20, !bytes.isEmpty { isUntidy = true }
            if digits >= 6 { mayHoldContact = true }
        }
    }

    /// The same for text in hand.
    public static func clean(_ text: String) -> String? { Array(text.utf8).withUnsafeBufferPointer(clean) }

    private static func tidied(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"): appendBreak(&output)
            case ...0x20, 0x7F: appendBlank(&output)
            case UInt8(ascii: "r") where isLostBreak(bytes, at: index):
                appendBreak(&output)
                index += 1
            default: output.append(byte)
            }
            index += 1
        }
        while let last = output.last, last <= 0x20 { output.removeLast() }
        return output
    }

    private static func appendBlank(_ output: inout [UInt8]) {
        if let last = output.last, last > 0x20 { output.append(0x20) }
    }

    private static func appendBreak(_ output: inout [UInt8]) {
        while output.last == 0x20 { output.removeLast() }
        if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    }

    /// Whether `rn` at `index` is what is left of `\r\n`: no word goes on before or behind it ("modern." keeps its letters).
    private static func isLostBreak(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "n"), index > 0 else { return false }
        var before = index
        // Several breaks stand one after the other: `.rnrn`.
        while before >= 2, bytes[before - 2] == UInt8(ascii: "r"), bytes[before - 1] == UInt8(ascii: "n") {
            before -= 2
        }
        guard before > 0, !isWordByte(bytes[before - 1]) else { return false }
        guard index + 2 < bytes.count else { return true }
        let next = bytes[index + 2]
        if next == UInt8(ascii: "r"), index + 3 < bytes.count, bytes[index + 3] == UInt8(ascii: "n") { return true }
        return !(0x61...0x7A).contains(next)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
            || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
    }
}
