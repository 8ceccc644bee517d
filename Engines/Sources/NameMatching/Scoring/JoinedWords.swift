/// Compares one word with several that may be the same written apart.
enum JoinedWords {
    /// Similarity of `whole` to the words `range` of `parts` written as one, or `nil` when they are different.
    static func match(
        _ token: NameToken, _ whole: UnsafeBufferPointer<UInt8>, _ parts: TokenView, _ range: Range<Int>, isPerson: Bool
    ) -> WordMatch? {
        let length = parts.length(range)
        guard length <= WordReader.Limits.wordBytes * 2 else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, length)) { joined in
            var offset = 0
            for index in range {
                for byte in parts.word(index) {
                    joined[offset] = byte
                    offset += 1
                }
            }
            let word = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(joined)[..<length])
            return spelling(whole, word, isPerson: isPerson)
                ?? translation(token, word)
        }
    }

    private static func spelling(
        _ whole: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>, isPerson: Bool
    ) -> WordMatch? {
        let longest = max(whole.count, word.count)
        guard abs(whole.count - word.count) <= 2, longest >= 6 else { return nil }
        let limit = longest >= 9 ? 4 : 2
        let edits = EditDistance.halfEdits(whole, word, limit: limit)
        guard edits <= limit else { return nil }
        let similarity = SpellingTolerance.similarity(halfEdits: edits, length: longest, isPerson: isPerson)
        return WordMatch(similarity: similarity * 0.97, kind: .joined)
    }

    /// "hua xue" is two characters of Chinese and one word: chemical; "United States" is US.
    private static func translation(_ token: NameToken, _ word: UnsafeBufferPointer<UInt8>) -> WordMatch? {
        guard token.groups != 0 else { return nil }
        var joined = NameToken(start: 0, length: 0, flags: [])
        joined.groups = Lexicon.shared.entry(of: word).groups
        return WordSimilarity.shareWordGroup(token, joined) ? WordMatch(similarity: 0.96, kind: .translation) : nil
    }
}
