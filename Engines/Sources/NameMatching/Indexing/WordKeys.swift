/// The keys under which a word can be found again: spellings with up to two letters left out (as in SymSpell), its
/// sounds, its groups of meaning, its value as a number.
enum WordKeys {
    private enum Salt {
        static let spelling: UInt32 = 0
        static let sound: UInt32 = 0x9E37_79B9
        static let skeleton: UInt32 = 0x85EB_CA6B
        static let group: UInt32 = 0xC2B2_AE35
        static let number: UInt32 = 0x27D4_EB2F
        static let joined: UInt32 = 0x1656_67B1
    }

    /// Words from this length on are found with two slips.
    private static let twoSlipsFrom = 7
    /// Longer words are filed by their beginning alone.
    private static let longest = 14

    /// Calls `body` with every key of the word. Keys may repeat.
    static func each(
        _ token: NameToken, _ word: UnsafeBufferPointer<UInt8>, groups: UInt64, _ body: (UInt32) -> Void
    ) {
        if token.number >= 0 { body(mix(UInt32(token.number), Salt.number)) }
        for shift in stride(from: UInt64(0), to: 64, by: 16) where (groups >> shift) & 0xFFFF != 0 {
            body(mix(UInt32((groups >> shift) & 0xFFFF), Salt.group))
        }
        if token.sound.full != 0, token.sound.consonants >= 2 { body(mix(token.sound.full, Salt.sound)) }
        if token.sound.skeleton != 0, token.sound.consonants >= 3 { body(mix(token.sound.skeleton, Salt.skeleton)) }
        if word.count >= 3, token.number == -1 { eachShorter(word, body) }
    }

    /// The key of a word that several words of a query may spell together, see `JoinedKeys`.
    static func joined(_ key: UInt32) -> UInt32 { mix(key, Salt.joined) }

    private static func mix(_ value: UInt32, _ salt: UInt32) -> UInt32 {
        var mixed = (value ^ salt) &* 0xCC9E_2D51
        mixed ^= mixed >> 15
        mixed = mixed &* 0x1B87_3593
        return mixed ^ (mixed >> 13)
    }

    private static func eachShorter(_ word: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
        let count = min(word.count, longest)
        body(hash(word, count, -1, -1))
        for first in 0..<count {
            if first > 0, word[first] == word[first - 1] { continue }
            body(hash(word, count, first, -1))
            guard word.count >= twoSlipsFrom else { continue }
            for second in first + 1..<max(first + 1, count) { body(hash(word, count, first, second)) }
        }
    }

    private static func hash(_ word: UnsafeBufferPointer<UInt8>, _ count: Int, _ first: Int, _ second: Int) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for index in 0..<count where index != first && index != second {
            hash = (hash ^ UInt32(word[index])) &* 16_777_619
        }
        return mix(hash, Salt.spelling)
    }
}
