/// Folds one Unicode scalar to the Latin letters `a`…`z` or digits it stands for, without case and marks.
///
/// Letters with marks are read off their Unicode names ("LATIN SMALL LETTER W WITH CIRCUMFLEX" is a w), which also
/// covers letters that have no decomposition (ł, ø, đ, ħ). The few whose names tell nothing stand in a table.
enum LetterFolding {
    /// What a scalar is to a name.
    enum Kind: Equatable {
        /// One or two ASCII letters or digits; the second is 0 when there is one.
        case latin(UInt8, UInt8)
        /// A letter or digit of another script: needs transliteration.
        case foreign
        /// A combining mark: dropped from Latin words, kept with foreign ones.
        case mark
        case apostrophe
        case and
        case separator
    }

    /// Classifies `scalar`. Constant time for the Latin blocks.
    static func kind(of scalar: Unicode.Scalar) -> Kind {
        let value = scalar.value
        if value < 128 { return ascii(UInt8(value)) }
        if value < tableEnd { return packed(table[Int(value)], scalar) }
        if value >= 0x1E00, value < 0x1F00 { return packed(additional[Int(value - 0x1E00)], scalar) }
        return rare(scalar)
    }

    private static func ascii(_ byte: UInt8) -> Kind {
        switch byte {
        case 97...122, 48...57: .latin(byte, 0)
        case 65...90: .latin(byte + 32, 0)
        case 39, 96: .apostrophe
        case 38, 43: .and
        default: .separator
        }
    }

    private static func packed(_ letters: UInt16, _ scalar: Unicode.Scalar) -> Kind {
        letters == 0
            ? rare(scalar) : .latin(UInt8(truncatingIfNeeded: letters >> 8), UInt8(truncatingIfNeeded: letters))
    }

    private static func rare(_ scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2BF, 0x2C8, 0x2018...0x201B, 0x2032, 0x2035, 0xFF07, 0x55A:
            return .apostrophe
        case 0xFF06, 0xFE60, 0xFF0B: return .and
        case 0xFF10...0xFF19: return .latin(UInt8(scalar.value - 0xFF10 + 48), 0)
        case 0xFF21...0xFF3A: return .latin(UInt8(scalar.value - 0xFF21 + 97), 0)
        case 0xFF41...0xFF5A: return .latin(UInt8(scalar.value - 0xFF41 + 97), 0)
        case 0xFB00: return .latin(102, 102)
        case 0xFB01: return .latin(102, 105)
        case 0xFB02: return .latin(102, 108)
        case 0x200C, 0x200D, 0xAD, 0xFEFF: return .mark
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber:
            return .foreign
        default: return .separator
        }
    }

    private static let tableEnd: UInt32 = 0x250
    private static let table: [UInt16] = (0..<tableEnd).map(letters)
    private static let additional: [UInt16] = (UInt32(0x1E00)..<0x1F00).map(letters)

    private static let unnamed: [UInt32: String] = [
        0xDF: "ss", 0x1E9E: "ss", 0xD0: "d", 0xF0: "d", 0xDE: "th", 0xFE: "th", 0x131: "i", 0x138: "k",
        0x14A: "ng", 0x14B: "ng", 0x18F: "a", 0x259: "a", 0x149: "n", 0x186: "o", 0x190: "e", 0x19F: "o",
        0xB2: "2", 0xB3: "3", 0xB9: "1", 0xAA: "a", 0xBA: "o",
    ]

    /// The letters that the scalar's Unicode name tells, packed into two bytes; 0 for none.
    private static func letters(_ value: UInt32) -> UInt16 {
        guard value >= 128, let scalar = Unicode.Scalar(value) else { return 0 }
        if let known = unnamed[value] { return pack(known) }
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return 0 }
        let words = name.split(separator: " ")
        guard words.count >= 4, words[2] == "LETTER" || words[2] == "LIGATURE", words[3].utf8.count <= 2 else {
            return 0
        }
        guard words.count == 4 || words[4] == "WITH" else { return 0 }
        return pack(words[3].lowercased())
    }

    private static func pack(_ letters: String) -> UInt16 {
        let bytes = Array(letters.utf8)
        return UInt16(bytes[0]) << 8 | (bytes.count > 1 ? UInt16(bytes[1]) : 0)
    }
}
