import Crypto

/// Bytes that stand for a sequence of values and for no other: each value carries its kind and, where its size may differ,
/// its length, so no two sequences encode alike. What is hashed and signed is encoded so.
///
/// A value is one byte for its kind (0 absent, 1 text, 2 number, 3 bytes); text and bytes go on with their length in 8 bytes
/// and themselves, a number with its 8 bytes; all big-endian. Text is UTF-8.
struct CanonicalEncoding {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: String?) {
        guard let text else { return bytes.append(0) }
        append(kind: 1, Array(text.utf8))
    }

    mutating func append(_ number: Int64) {
        bytes.append(2)
        append(UInt64(bitPattern: number))
    }

    mutating func append(_ content: [UInt8]) { append(kind: 3, content) }

    /// SHA-256 (FIPS 180-4) of all of it.
    var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }

    private mutating func append(kind: UInt8, _ content: [UInt8]) {
        bytes.append(kind)
        append(UInt64(content.count))
        bytes += content
    }

    private mutating func append(_ number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
