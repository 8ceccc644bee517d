/// Bytes as lower-case hexadecimal digits, and text with its unusual bytes as `%XX`.
public enum HexText {
    private static let digits = Array("0123456789abcdef".utf8)

    public static func of(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// nil unless the text is so many bytes in lower-case digits.
    static func bytes(_ text: some StringProtocol, count: Int) -> [UInt8]? {
        let places = text.utf8.map { digits.firstIndex(of: $0) }
        guard places.count == count * 2 else { return nil }
        var answer: [UInt8] = []
        for start in stride(from: 0, to: places.count, by: 2) {
            guard let high = places[start], let low = places[start + 1] else { return nil }
            answer.append(UInt8(high << 4 | low))
        }
        return answer
    }

    static func escaped(_ text: String) -> String {
        var answer: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte) {
                answer.append(byte)
            } else {
                answer += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: answer, as: UTF8.self)
    }

    /// nil where a `%` is followed by anything but two digits, or the bytes are not UTF-8.
    static func unescaped(_ text: String) -> String? {
        var answer: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                answer.append(byte)
                continue
            }
            guard let decoded = bytes(String(decoding: rest.prefix(2), as: UTF8.self), count: 1) else { return nil }
            answer += decoded
            rest = rest.dropFirst(2)
        }
        return String(validating: answer, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
