/// What all readers of register numbers share: labels, brackets and punctuation carry no meaning.
enum IdentifierText {
    /// No register number is longer, labels and notes included.
    static let longestText = 200

    /// The text without anything in round or square brackets, except where that leaves nothing.
    static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: if depth == 0 { kept.append(scalar) }
            }
        }
        let outside = String(kept)
        return outside.unicodeScalars.contains { $0.properties.numericType != nil } ? outside : text
    }

    /// ASCII letters in upper case and ASCII digits; everything else dropped. Empty for text beyond any number's size.
    static func characters(_ text: String) -> [UInt8] {
        guard text.utf8.count <= longestText else { return [] }
        return text.utf8.compactMap { byte in
            switch byte {
            case 48...57, 65...90: byte
            case 97...122: byte - 32
            default: nil
            }
        }
    }

    /// Drops the first of `labels` that `characters` begins with, when a digit or a two-letter prefix follows.
    static func dropLabel(_ characters: inout [UInt8], labels: [String]) {
        for label in labels where characters.count > label.utf8.count && characters.starts(with: label.utf8) {
            let rest = characters.dropFirst(label.utf8.count)
            let letters = rest.prefix { $0 > 57 }.count
            if letters <= 2 {
                characters = Array(rest)
                return
            }
        }
    }
}
