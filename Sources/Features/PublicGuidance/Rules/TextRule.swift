/// What the texts of a language must be: every key and no more, none empty, none too long for its place, no characters that
/// could change how the page around them is read.
enum TextRule {
    /// The longest paragraph, in characters.
    static let longest = 320
    /// The longest button, in characters.
    static let longestButton = 24
    /// Marks that turn the direction of all that follows (Unicode Standard Annex 9), and angle brackets.
    private static let refused: Set<Unicode.Scalar> = [
        "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
        "<", ">", "{", "}",
    ]

    /// - Throws: `PublicGuidanceError` that names the key.
    static func check(_ texts: [String: String]) throws(PublicGuidanceError) {
        for key in texts.keys.sorted() where GuidanceKey(rawValue: key) == nil {
            throw PublicGuidanceError(.keys, key)
        }
        for key in GuidanceKey.allCases {
            guard let text = texts[key.rawValue] else { throw PublicGuidanceError(.keys, key.rawValue) }
            let most = key.rawValue.hasPrefix("button.") ? longestButton : longest
            guard !text.isEmpty, text.count <= most, text.first?.isWhitespace == false,
                text.last?.isWhitespace == false, !text.unicodeScalars.contains(where: isRefused)
            else { throw PublicGuidanceError(.text, key.rawValue) }
        }
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        refused.contains(scalar) || scalar.properties.generalCategory == .control
    }
}
