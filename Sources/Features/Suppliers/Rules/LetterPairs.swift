/// Which pairs of neighbouring letters a text has, in 256 bits: a quick look before names are compared in earnest.
///
/// Two names that the engine finds nearly the same share most of their pairs; most others do not. Different pairs may
/// share a bit, which only lets a pair of names through to be compared.
struct LetterPairs: Sendable {
    private var bits = SIMD4<UInt64>()

    init(_ words: some StringProtocol) {
        var last: UInt8?
        var length = 0
        for byte in words.utf8 {
            if byte == UInt8(ascii: " ") {
                if length == 1, let last { add(last, 0) }
                (last, length) = (nil, 0)
                continue
            }
            if let last { add(last, byte) }
            (last, length) = (byte, length + 1)
        }
        if length == 1, let last { add(last, 0) }
    }

    /// Whether the smaller of the two has half of its pairs, or more, in the other.
    func mayBeLike(_ other: LetterPairs) -> Bool {
        2 * Self.count(bits & other.bits) >= min(Self.count(bits), Self.count(other.bits))
    }

    private mutating func add(_ first: UInt8, _ second: UInt8) {
        let place = ((UInt32(first) &* 257 &+ UInt32(second)) &* 0x9E37_79B1) >> 24
        bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
    }

    private static func count(_ bits: SIMD4<UInt64>) -> Int {
        bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount + bits[3].nonzeroBitCount
    }
}
