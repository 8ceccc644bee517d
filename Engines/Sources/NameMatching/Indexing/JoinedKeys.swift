/// Finds names by two or three neighbouring words written as one: "Four Ways" by "fourways" and the other way round.
enum JoinedKeys {
    /// Neighbours that may be joined.
    static let mostWords = 3

    /// Calls `body` with the key of every run of two or three words of the name.
    static func each(
        _ tokens: UnsafeBufferPointer<NameToken>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (UInt32, Range<Int>) -> Void
    ) {
        for start in tokens.indices where joins(tokens[start]) {
            var hash = Self.start
            Self.extend(&hash, tokens[start], bytes)
            for end in start + 1..<max(start + 1, min(tokens.count, start + mostWords)) {
                guard joins(tokens[end]) else { break }
                Self.extend(&hash, tokens[end], bytes)
                body(hash, start..<end + 1)
            }
        }
    }

    /// The key of one word that may be several on the other side.
    static func key(_ token: NameToken, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = start
        extend(&hash, token, bytes)
        return hash
    }

    private static let start: UInt32 = 0x811C_9DC5

    private static func joins(_ token: NameToken) -> Bool { token.role != .form && token.role != .title }

    private static func extend(_ hash: inout UInt32, _ token: NameToken, _ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in WordSimilarity.word(token, bytes) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    }
}
