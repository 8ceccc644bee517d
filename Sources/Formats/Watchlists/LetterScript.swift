/// Whether text is written in Latin letters or in others; all that is needed to tell a name from its transliteration.
enum LetterScript {
    case latin
    case other

    /// The script of most letters of a text; nil where it has none.
    init?(of text: some StringProtocol) {
        var latin = 0
        var other = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if Self.isLatin(scalar) { latin += 1 } else { other += 1 }
        }
        guard latin + other > 0 else { return nil }
        self = latin >= other ? .latin : .other
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x250, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xFF21..<0xFF5B: true
        default: false
        }
    }

    /// Cuts a name that is followed by itself in another script, without brackets: `Kompaniya Mir Компания Мир`.
    ///
    /// Both parts must be long enough to be names: two words or six letters. Otherwise the text comes back whole.
    static func parts(of text: String) -> [String] {
        var parts: [(script: LetterScript, words: [Substring])] = []
        var undecided: [Substring] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            guard let script = LetterScript(of: word) else {
                if parts.isEmpty { undecided.append(word) } else { parts[parts.count - 1].words.append(word) }
                continue
            }
            if parts.last?.script == script {
                parts[parts.count - 1].words.append(word)
            } else {
                parts.append((script, undecided + [word]))
                undecided = []
            }
        }
        guard parts.count == 2, parts.allSatisfy({ isName($0.words) }) else { return [text] }
        return parts.map { ListCell.trim($0.words.joined(separator: " ")) }
    }

    private static func isName(_ words: [Substring]) -> Bool {
        words.count { $0.contains(where: \.isLetter) } >= 2 || words.joined().count { $0.isLetter } >= 6
    }
}
