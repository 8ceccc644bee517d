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
        let first = Int(word[index] - 97)
        for place in Self.clusterStarts[first]..<Self.clusterStarts[first + 1]
        where follows(Self.clusters[place].spelling) {
            let rule = Self.clusters[place]
            emit(rule.first)
            if rule.second != 0 { emit(rule.second) }
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
        let first: UInt8
        let second: UInt8

        init(_ spelling: StaticString, _ sounds: StaticString) {
            self.spelling = spelling
            first = sounds.utf8Start[0]
            second = sounds.utf8CodeUnitCount > 1 ? sounds.utf8Start[1] : 0
        }
    }

    /// Letters read together, by first letter and longest first. Capitals stand for sounds without a letter of their
    /// own: S as in ship, C as in chip.
    private static let clusters: [Cluster] = [
        Cluster("augh", "o"), Cluster("ai", "e"), Cluster("ay", "e"), Cluster("au", "o"), Cluster("aw", "o"),
        Cluster("ck", "k"), Cluster("ch", "C"), Cluster("dg", "j"), Cluster("eigh", "e"), Cluster("ee", "i"),
        Cluster("ea", "i"), Cluster("ei", "e"), Cluster("ey", "e"), Cluster("gh", "g"), Cluster("igh", "i"),
        Cluster("ie", "i"), Cluster("ks", "ks"), Cluster("ough", "o"), Cluster("oe", "e"), Cluster("oo", "u"),
        Cluster("ou", "u"), Cluster("ph", "f"), Cluster("qu", "kw"), Cluster("sion", "Sn"), Cluster("sch", "S"),
        Cluster("sh", "S"), Cluster("tion", "Sn"), Cluster("tch", "C"), Cluster("th", "t"), Cluster("wh", "w"),
    ]

    /// Where the clusters of each first letter begin.
    private static let clusterStarts: [Int] = (0...26).map { letter in
        clusters.firstIndex { Int($0.spelling.utf8Start[0]) - 97 >= letter } ?? clusters.count
    }
}
