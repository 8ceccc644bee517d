internal import JSONReading

/// The key by which a body is known (`BodyTable`): its number in a public register, else its name.
public enum BodyKey {
    /// The key of a company, from its number at Companies House as anybody writes it.
    public static func company(number: String) -> String {
        registered("GB-COH \(number)")
    }

    /// The key of a body from its number in a public register, the register's name in front: `GB-PPON PXXX-1234-ABCD`.
    static func registered(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return "" }
        var key: [UInt8] = []
        Array(words[0].utf8).withUnsafeBufferPointer { scheme in
            Array(words[1].utf8).withUnsafeBufferPointer { append(scheme: scheme, number: $0, to: &key) }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// The key of a body of which only the name is known.
    public static func name(_ name: String) -> String {
        var key: [UInt8] = []
        Array(name.utf8).withUnsafeBufferPointer { append(name: $0, to: &key) }
        return String(decoding: key, as: UTF8.self)
    }

    /// Companies House numbers have eight characters; feeds lose their leading zeros.
    static func append(
        scheme: UnsafeBufferPointer<UInt8>, number: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]
    ) {
        key += scheme
        key.append(0x20)
        if scheme.isEqual(to: "GB-COH"), number.count < 8, number.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            key += repeatElement(UInt8(ascii: "0"), count: 8 - number.count)
        }
        for byte in number where byte > 0x20 { key.append(byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte) }
    }

    /// Small letters, one blank for all that is neither letter nor digit, `ltd` for `limited`.
    static func append(name: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
        key += "name ".utf8
        for byte in name {
            switch byte {
            case 0x41...0x5A: key.append(byte + 0x20)
            case 0x30...0x39, 0x61...0x7A, 0x80...: key.append(byte)
            default: if key.last != 0x20 { key.append(0x20) }
            }
        }
        while key.last == 0x20 { key.removeLast() }
        let full = Array(" limited".utf8)
        if key.suffix(full.count) == full[...] {
            key.removeLast(full.count)
            key += " ltd".utf8
        }
    }
}
