/// Text as words of plain small letters and digits, so that case, marks and punctuation do not matter.
enum FoldedText {
    /// At most this many words of one text are read: a bound for hostile input.
    static let mostWords = 20_000

    /// `Tŷ'r Felin, glanhau` -> `ty`, `r`, `felin`, `glanhau`. Letters beyond Latin stay as they are.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in text.unicodeScalars {
            if append(scalar, to: &word) || word.isEmpty { continue }
            words.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
            if words.count >= mostWords { return words }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// Adds a scalar in its plain form; false when it ends a word. ASCII, nearly all there is, asks no tables.
    private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: word.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x41...0x5A: word.append(UInt8(truncatingIfNeeded: scalar.value) + 0x20)
        case 0..<0x80: return false
        default:
            if scalar.properties.generalCategory == .nonspacingMark { return true }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return false }
            word.append(contentsOf: (withoutMarks[scalar] ?? scalar.properties.lowercaseMapping).utf8)
        }
        return true
    }

    /// Letters with marks of Welsh and its neighbours, composed.
    private static let withoutMarks: [Unicode.Scalar: String] = {
        let groups = [
            "a": "àáâãäåÀÁÂÃÄÅ", "c": "çÇ", "e": "èéêëÈÉÊË", "i": "ìíîïÌÍÎÏ", "n": "ñÑ", "o": "òóôõöøÒÓÔÕÖØ",
            "u": "ùúûüÙÚÛÜ", "w": "ŵẁẃẅŴẀẂẄ", "y": "ýÿŷỳÝŸŶỲ",
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for (letter, marked) in groups {
            for scalar in marked.unicodeScalars { letters[scalar] = letter }
        }
        return letters
    }()
}
