/// Respells folded words as they sound, after the common correspondences of English spelling.
///
/// Rough on purpose: it is a key for finding and a mild reason for scoring, never proof.
struct SoundSpelling {
    private let word: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var last: UInt8 = 0
    private var full: UInt32 = 2_166_136_261
    private var skeleton: UInt32 = 2_166_136_261
    private var consonants: UInt8 = 0
    private var count = 0
    private var endsInVowel = false

    /// The key of `word`, or `.none` for words that hold anything but letters.
    static func key(of word: UnsafeBufferPointer<UInt8>) -> SoundKey {
        guard word.count >= 2, word.allSatisfy({ $0 >= 97 && $0 <= 122 }) else { return .none }
        var spelling = SoundSpelling(word: word)
        spelling.skipSilentStart()
        while spelling.index < word.count { spelling.step() }
        if spelling.endsInVowel { spelling.skeleton = (spelling.skeleton ^ 1) &* 16_777_619 }
        return SoundKey(full: spelling.full | 1, skeleton: spelling.skeleton | 1, consonants: spelling.consonants)
    }

    private init(word: UnsafeBufferPointer<UInt8>) { self.word = word }

    private func letter(_ ahead: Int) -> UInt8 {
        index + ahead < word.count && index + ahead >= 0 ? word[index + ahead] : 0
    }

    private func follows(_ text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= word.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where word[index + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private mutating func skipSilentStart() {
        if follows("kn") || follows("gn") || follows("wr") || follows("ps") { index = 1 }
        if follows("x"), !Self.isVowel(letter(1)) { emit(UInt8(ascii: "e")) }
    }

    private mutating func emit(_ sound: UInt8) {
        guard sound != last else { return }
        last = sound
        full = (full ^ UInt32(sound)) &* 16_777_619
        let vowel = Self.isVowel(sound)
        if !vowel || count == 0 {
            skeleton = (skeleton ^ UInt32(vowel ? UInt8(ascii: "a") : sound)) &* 16_777_619
        }
        if !vowel { consonants += 1 }
        endsInVowel = vowel
        count += 1
    }

    private mutating func step() {
        let rule = Self.clusters.first { follows($0.spelling) }
        if let rule {
            for sound in rule.sounds { emit(sound) }
            index += rule.spelling.utf8CodeUnitCount
            return
        }
        single(word[index])
        index += 1
    }

    private mutating func single(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "c"): emit(Self.isFront(letter(1)) ? UInt8(ascii: "s") : UInt8(ascii: "k"))
        case UInt8(ascii: "q"): emit(UInt8(ascii: "k"))
        case UInt8(ascii: "x"):
            emit(UInt8(ascii: "k"))
            emit(UInt8(ascii: "s"))
        case UInt8(ascii: "z"): emit(UInt8(ascii: "s"))
        case UInt8(ascii: "v"): emit(UInt8(ascii: "f"))
        case UInt8(ascii: "y") where last != 0 && !Self.isVowel(letter(1)): emit(UInt8(ascii: "i"))
        case UInt8(ascii: "j") where last != 0 && !Self.isVowel(letter(1)): emit(UInt8(ascii: "i"))
        case UInt8(ascii: "h") where index > 0 && !Self.isVowel(letter(1)): break
        case UInt8(ascii: "e") where index == word.count - 1 && count >= 3: break
        default: emit(byte)
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    private static func isFront(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "y")
    }

    private struct Cluster {
        let spelling: StaticString
        let sounds: [UInt8]
        init(_ spelling: StaticString, _ sounds: String) {
            self.spelling = spelling
            self.sounds = Array(sounds.utf8)
        }
    }

    /// Letters read together, longest first. Capitals stand for sounds without a letter: S as in ship, C as in chip.
    private static let clusters: [Cluster] = [
        Cluster("ough", "o"), Cluster("augh", "o"), Cluster("eigh", "e"), Cluster("tion", "Sn"), Cluster("sion", "Sn"),
        Cluster("igh", "i"), Cluster("tch", "C"), Cluster("sch", "S"), Cluster("qu", "kw"), Cluster("ph", "f"),
        Cluster("ck", "k"), Cluster("ch", "C"), Cluster("sh", "S"), Cluster("th", "t"), Cluster("gh", "g"),
        Cluster("dg", "j"), Cluster("wh", "w"), Cluster("ks", "ks"), Cluster("ee", "i"), Cluster("ea", "i"),
        Cluster("ie", "i"), Cluster("oe", "e"), Cluster("oo", "u"), Cluster("ou", "u"), Cluster("ai", "e"),
        Cluster("ay", "e"), Cluster("ei", "e"), Cluster("ey", "e"), Cluster("au", "o"), Cluster("aw", "o"),
    ]
}
