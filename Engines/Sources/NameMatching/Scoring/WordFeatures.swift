/// Fills in what scoring asks of a word: computed once for each word of a query and each distinct word of a list.
enum WordFeatures {
    static func fill(_ token: inout NameToken, bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon = .shared) {
        let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.start) + Int(token.length)])
        let entry = lexicon.entry(of: word)
        token.groups = entry.groups
        token.letters = letters(word)
        token.sound = SoundSpelling.key(of: word)
        if entry.traits.contains(.common) { token.flags.insert(.common) }
    }

    private static func letters(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var mask: UInt32 = 0
        for byte in word {
            let bit = byte >= 97 && byte <= 122 ? byte - 97 : 26 + byte % 6
            mask |= 1 << UInt32(bit)
        }
        return mask
    }
}
