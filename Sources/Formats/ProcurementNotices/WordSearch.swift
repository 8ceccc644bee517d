internal import JSONReading

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Looks for any of some words in the texts of a notice, in any case of letters without marks. Nothing is understood: whether a text
/// asks for something or only names it is for the person who looks.
struct WordSearch: Sendable {
    private let words: [[UInt8]]

    private init(_ words: [String]) { self.words = words.map { Array($0.utf8) } }

    /// Words by which a notice speaks of a licence to provide labour (Gangmasters (Licensing) Act 2004; licences were issued by the
    /// Gangmasters and Labour Abuse Authority, since April 2026 by the Fair Work Agency: gov.uk, 7 April 2026).
    static let licence = WordSearch(["gangmaster", "glaa", "labour provider", "fair work agency", "meistri gangiau"])

    /// Words by which a tender speaks of how workers are treated, English and Welsh. The Welsh ones stand without the first letter
    /// where it mutates, so that *caethwasiaeth*, *gaethwasiaeth* and *chaethwasiaeth* are all found.
    static let labour = WordSearch([
        "slavery", "human traffick", "forced labour", "child labour", "bonded labour", "living wage", "minimum wage",
        "ethical employment", "ethical labour", "ethical trading initiative", "fair work", "fair pay", "zero hour",
        "zero-hour", "working conditions", "labour standard", "labour rights", "workers' rights", "workers’ rights",
        "trade union", "labour exploitation", "worker exploitation", "exploitation of worker", "employment practices",
        "gangmaster", "labour provider", "umbrella compan", "false self-employment", "blacklisting", "aethwasiaeth",
        "asnachu mewn pobl", "asnachu pobl", "lafur gorfodol", "lafur plant", "yflog byw", "isafswm cyflog",
        "yflogaeth foesegol", "waith teg", "yflog teg", "oriau sero", "dim oriau", "amodau gwaith", "safonau llafur",
        "hawliau gweithwyr", "ndeb llafur", "ndebau llafur", "amfanteisio ar lafur", "amfanteisio ar weithwyr",
        "rferion cyflogaeth", "meistri gangiau", "meistr gangiau", "arparwr llafur", "arparwyr llafur", "osbrestru",
    ])

    /// Whether one of them stands in a text.
    func finds(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let text = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return text.withUnsafeBufferPointer { text in words.contains { Self.has($0, in: text) } }
    }

    private static func has(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = text.baseAddress, word.count <= text.count else { return false }
        let last = text.count - word.count
        var place = 0
        while place <= last, let found = memchr(start + place, Int32(word[0]), last - place + 1) {
            if memcmp(found, word, word.count) == 0 { return true }
            place = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
        }
        return false
    }

    /// Whether one of them stands in a text anywhere in a value; nil where it holds no text at all.
    func finds(in value: JSONCursor) -> Bool? {
        var found: Bool?
        value.forEachText { bytes in
            if found != true, !bytes.isEmpty { found = finds(in: bytes) }
        }
        return found
    }
}
