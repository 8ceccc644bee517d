/// Everything the tables say about one word, found with one look.
struct Lexicon: Sendable {
    struct Entry: Sendable {
        /// How telling the word is where no list says so, 0…1.
        var weight: Float = 1
        var traits: Traits = []
        /// Value of a number word; -1 for none.
        var number: Int32 = -1
        /// Up to four word groups, 16 bits each.
        var groups: UInt64 = 0
    }

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16
        static let common = Traits(rawValue: 1)
        static let filler = Traits(rawValue: 2)
        static let conjunction = Traits(rawValue: 4)
        static let title = Traits(rawValue: 8)
        static let honorific = Traits(rawValue: 16)
        static let particle = Traits(rawValue: 32)
        static let patronymic = Traits(rawValue: 64)
        static let direction = Traits(rawValue: 128)
        static let unit = Traits(rawValue: 256)
        static let tens = Traits(rawValue: 512)
        static let roman = Traits(rawValue: 1024)
        static let welsh = Traits(rawValue: 2048)
    }

    static let shared = Lexicon()

    /// Groups up to this number are given names; the others are words of organisations.
    static let lastNameGroup = UInt64(WordGroups.givenNames.split(separator: "\n").count)

    private var words = WordTable()
    private var entries = [Entry]()

    /// What the tables say about `word`; an empty entry for a word they do not hold.
    func entry(of word: UnsafeBufferPointer<UInt8>) -> Entry {
        words.find(word).map { entries[$0] } ?? Entry()
    }

    private init() {
        addCommonWords()
        addSmallWords()
        addNumbers()
        addGroups()
    }

    private mutating func addCommonWords() {
        let classes: [(String, Float, Traits)] = [
            (CommonWords.generic, 0.16, .common), (CommonWords.trades, 0.35, .common),
            (CommonWords.qualities, 0.5, .common), (CommonWords.places, 0.5, .common),
            (CommonWords.directions, 0.5, [.common, .direction]),
        ]
        for (text, weight, traits) in classes {
            change(text) {
                $0.weight = min($0.weight, weight)
                $0.traits.formUnion(traits)
            }
        }
    }

    private mutating func addSmallWords() {
        let classes: [(String, Traits)] = [
            (SmallWords.fillers, .filler), (SmallWords.conjunctions, .conjunction), (SmallWords.titles, .title),
            (SmallWords.honorifics, .honorific), (SmallWords.particles, .particle),
            (SmallWords.patronymics, .patronymic), (SmallWords.welsh, .welsh),
        ]
        for (text, traits) in classes { change(text) { $0.traits.formUnion(traits) } }
    }

    private mutating func addNumbers() {
        for (word, value) in NumberWords.units { number(word, value, .unit) }
        for (word, value) in NumberWords.teens { number(word, value, []) }
        for (word, value) in NumberWords.tens { number(word, value, .tens) }
        for (word, value) in NumberWords.roman { number(word, value, .roman) }
    }

    private mutating func number(_ word: String, _ value: Int32, _ traits: Traits) {
        change(word) {
            $0.number = value
            $0.traits.formUnion(traits)
        }
    }

    private mutating func addGroups() {
        var group: UInt64 = 0
        for table in WordGroups.all {
            for line in table.words.split(separator: "\n") {
                group += 1
                change(String(line)) { entry in
                    var shift: UInt64 = 0
                    while shift < 64, (entry.groups >> shift) & 0xFFFF != 0 { shift += 16 }
                    if shift < 64 { entry.groups |= group << shift }
                }
            }
        }
    }

    private mutating func change(_ text: String, _ body: (inout Entry) -> Void) {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            var word = String(word)
            let id = word.withUTF8 { words.insert($0) }
            if id == entries.count { entries.append(Entry()) }
            body(&entries[id])
        }
    }
}
