/// Text as words of plain small letters and digits, so that case, marks and punctuation do not matter.
enum FoldedText {
    /// At most this many words of one text are read: a bound for hostile input.
    static let mostWords = 20_000

    /// `Tŷ'r Felin, glanhau` -> `ty`, `r`, `felin`, `glanhau`. Letters beyond Latin stay as they are.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                if scalar.properties.generalCategory == .nonspacingMark { continue }
                if !word.isEmpty { words.append(word) }
                word = ""
                if words.count >= mostWords { return words }
                continue
            }
            word += plain(scalar)
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return scalar.properties.lowercaseMapping }
        return withoutMarks[scalar] ?? scalar.properties.lowercaseMapping
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
