/// One word of a parsed name with everything scoring asks of it, so that no table is read in the hot loop.
struct NameToken {
    /// Folded bytes: offset and length in the buffer the token belongs to.
    var start: UInt32
    var length: UInt16
    var role: TokenRole
    var flags: Flags
    /// Share of identity, 0…1: see `TokenWeighing`.
    var weight: Float
    /// Value of a number or number word; -1 for none, -2 for one too long to hold.
    var number: Int32
    /// One bit for each letter that occurs: a quick lower bound of the edit distance.
    var letters: UInt32
    /// Up to four groups of names or words that mean the same, 16 bits each.
    var groups: UInt64
    var sound: SoundKey
    /// UTF-8 offsets in the original text.
    var surfaceStart: UInt32
    var surfaceEnd: UInt32

    init(start: UInt32, length: UInt16, flags: Flags) {
        self.start = start
        self.length = length
        self.flags = flags
        role = .core
        weight = 1
        number = -1
        letters = 0
        groups = 0
        sound = .none
        surfaceStart = 0
        surfaceEnd = 0
    }

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// A common word, known to the tables or frequent in the list: never a slip of another common word.
        static let common = Flags(rawValue: 1)
        /// Stands behind ap, ab or ferch.
        static let parentName = Flags(rawValue: 2)
        static let bracketed = Flags(rawValue: 4)
        /// A last word that is nearly a legal form ("Tld").
        static let nearlyForm = Flags(rawValue: 8)
        /// north, south, upper, lower: rules the others out.
        static let direction = Flags(rawValue: 16)
        /// Several single letters written as one word: exact or nothing.
        static let acronym = Flags(rawValue: 32)
        static let transliterated = Flags(rawValue: 64)
        /// Holds a digit among letters: exact or nothing.
        static let holdsDigit = Flags(rawValue: 128)
        /// The list that sets the weights does not hold this word.
        static let unknown = Flags(rawValue: 256)
        /// The list that sets the weights holds this word.
        static let known = Flags(rawValue: 1024)
        /// One Chinese character by its sound: so short that only the whole syllable counts.
        static let ideograph = Flags(rawValue: 2048)
        static let upperCase = Flags(rawValue: 512)
    }
}
