/// Text cut to a width, for drawings, in which no line breaks: widths are those of bold letters of the
/// widest of the usual fonts without serifs, so that nothing leaves its box.
enum FittedText {
    /// - Parameters:
    ///   - width: in units of the drawing.
    ///   - size: of the letters, in the same units.
    static func cut(_ text: String, to width: Double, size: Double) -> String {
        guard length(of: text) * size > width else { return text }
        var kept = ""
        var used = letter("…")
        for character in text {
            used += letter(character)
            guard used * size <= width else { break }
            kept.append(character)
        }
        while kept.last?.isWhitespace == true { kept.removeLast() }
        return kept + "…"
    }

    /// In sizes of letters.
    static func length(of text: String) -> Double { text.reduce(0) { $0 + letter($1) } }

    private static func letter(_ character: Character) -> Double {
        switch character {
        case "i", "j", "l", "f", "t", "r", "I", "'", "’", ".", ",", ":", ";", "|", "!", " ", "(", ")", "·", "-": 0.42
        case "m", "w", "M", "W", "…", "@": 1.08
        default: character.isASCII ? (character.isUppercase ? 0.82 : 0.68) : (character.utf8.count > 2 ? 1.2 : 0.76)
        }
    }
}
