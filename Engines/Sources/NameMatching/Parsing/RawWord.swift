/// One word of a text before it has a meaning.
struct RawWord {
    /// UTF-8 offsets of the word in the original text.
    var surfaceStart: Int
    var surfaceEnd: Int
    /// Where the folded bytes of the word lie in the buffer of its reader.
    var start: Int
    var length: Int
    /// What stood between the word before and this one.
    var gap: Gap
    /// Inside round or square brackets.
    var isBracketed: Bool
    /// Written without lower-case letters.
    var isUpperCase: Bool
    /// Came out of a transliterator.
    var isTransliterated: Bool
    /// One letter, not the sign "&".
    var isLetterInitial: Bool
    /// One Chinese character.
    var isIdeograph = false
    /// Several single letters written as one word.
    var isMergedInitials = false

    /// Separators in front of a word.
    struct Gap: OptionSet {
        let rawValue: UInt8
        static let slash = Gap(rawValue: 1)
        static let dash = Gap(rawValue: 2)
        static let comma = Gap(rawValue: 4)
        static let openBracket = Gap(rawValue: 8)
        static let closeBracket = Gap(rawValue: 16)
        static let dot = Gap(rawValue: 32)
        static let space = Gap(rawValue: 64)
    }
}
