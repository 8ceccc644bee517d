/// Compares one word with several that may be the same written apart.
enum JoinedWords {
    /// Similarity of `whole` to the words `range` of `parts` written as one, or `nil` when they are different.
    static func match(
        _ whole: UnsafeBufferPointer<UInt8>, _ parts: TokenView, _ range: Range<Int>, isPerson: Bool
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
                ?? translation(whole, word, range.allSatisfy { parts.tokens[$0].flags.contains(.transliterated) })
        }
    }

    private static func spelling(
        _ whole: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>, isPerson: Bool
    ) -> WordMatch? {
        let longest = max(whole.count, word.count)
        guard longest >= 6 else { return nil }
        let limit = longest >= 9 ? 4 : 2
        let edits = EditDistance.halfEdits(whole, word, limit: limit)
        guard edits <= limit else { return nil }
        let similarity = SpellingTolerance.similarity(halfEdits: edits, length: longest, isPerson: isPerson)
        return WordMatch(similarity: similarity * 0.97, kind: .joined)
    }

    /// "hua xue" is two characters of Chinese and one word: chemical.
    private static func translation(
        _ whole: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>, _ isTransliterated: Bool
    ) -> WordMatch? {
        guard isTransliterated else { return nil }
        let first = Lexicon.shared.entry(of: whole).groups
        let second = Lexicon.shared.entry(of: word).groups
        guard first != 0, second != 0 else { return nil }
        for shift in stride(from: UInt64(0), to: 64, by: 16) where (second >> shift) & 0xFFFF != 0 {
            for other in stride(from: UInt64(0), to: 64, by: 16)
            where (first >> other) & 0xFFFF == (second >> shift) & 0xFFFF {
                return WordMatch(similarity: 0.96, kind: .translation)
            }
        }
        return nil
    }
}
