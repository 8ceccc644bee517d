/// Takes a name apart: words, legal form, numbers, initials, titles and particles.
struct NameParser {
    private let lexicon = Lexicon.shared

    /// Parses one name, whose text `reader` has read. It should hold a single name: see `NameSplitter`.
    func parse(_ name: SubjectName, schema: EntitySchema, _ reader: WordReader) -> ParsedName {
        let isPerson = schema == .person
        var words = reader.words
        if !isPerson { InitialMerging.merge(&words) }
        var bytes = [UInt8]()
        bytes.reserveCapacity(reader.bytes.count)
        var tokens = [NameToken]()
        tokens.reserveCapacity(reader.words.count)
        for word in words { append(word, of: reader, to: &tokens, &bytes, isPerson: isPerson) }
        var form = LegalFormClass.none
        bytes.withUnsafeBufferPointer { buffer in
            form = LegalFormReader(bytes: buffer, isPerson: isPerson).mark(&tokens)
            RoleReader(bytes: buffer, lexicon: lexicon, isPerson: isPerson).mark(&tokens)
        }
        NumberReader(isPerson: isPerson).mark(&tokens)
        let text = reader.endOfSurface < name.text.utf8.count ? cut(name.text, reader) : name.text
        return ParsedName(text: text, kind: name.kind, isPerson: isPerson, bytes: bytes, tokens: tokens, form: form)
    }

    /// Drops what stands behind the last word only if words were left unread there.
    private func cut(_ text: String, _ reader: WordReader) -> String {
        let isShort = text.utf8.count < WordReader.Limits.bytes && reader.words.count < WordReader.Limits.words
        return isShort ? text : text.utf8Slice(0, reader.endOfSurface)
    }

    private func append(
        _ word: RawWord, of reader: WordReader, to tokens: inout [NameToken], _ bytes: inout [UInt8], isPerson: Bool
    ) {
        var flags: NameToken.Flags = []
        if word.isBracketed { flags.insert(.bracketed) }
        if word.isTransliterated { flags.insert(.transliterated) }
        if word.isIdeograph { flags.insert(.ideograph) }
        if word.isUpperCase { flags.insert(.upperCase) }
        if word.isMergedInitials { flags.insert(.acronym) }
        let start = bytes.count
        var letters = 0
        var digits = 0
        for index in word.start..<word.start + word.length {
            let byte = reader.bytes[index]
            bytes.append(byte)
            if byte >= 48, byte <= 57 { digits += 1 } else { letters += 1 }
        }
        if digits > 0, letters > 0, isPerson {
            for index in start..<bytes.count { bytes[index] = Self.letter(lookingLike: bytes[index]) }
        } else if digits > 0, letters > 0 {
            flags.insert(.holdsDigit)
        }
        var token = NameToken(start: UInt32(start), length: UInt16(bytes.count - start), flags: flags)
        token.surfaceStart = UInt32(word.surfaceStart)
        token.surfaceEnd = UInt32(word.surfaceEnd)
        if letters == 0 { token.number = Self.value(bytes[start...]) }
        if letters == 2, digits > 0, !isPerson, Self.isOrdinal(bytes[start...]) {
            token.number = Self.value(bytes[start...].dropLast(2))
            token.flags.remove(.holdsDigit)
        }
        tokens.append(token)
    }

    /// The letter a digit inside a person's name was typed for.
    private static func letter(lookingLike byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0"): UInt8(ascii: "o")
        case UInt8(ascii: "1"): UInt8(ascii: "i")
        case UInt8(ascii: "3"): UInt8(ascii: "e")
        case UInt8(ascii: "4"): UInt8(ascii: "a")
        case UInt8(ascii: "5"): UInt8(ascii: "s")
        case UInt8(ascii: "7"): UInt8(ascii: "t")
        case UInt8(ascii: "8"): UInt8(ascii: "b")
        case UInt8(ascii: "9"): UInt8(ascii: "g")
        default: byte
        }
    }

    /// "1st", "22nd": figures and an English ending.
    private static func isOrdinal(_ word: ArraySlice<UInt8>) -> Bool {
        let ending = String(decoding: word.suffix(2), as: UTF8.self)
        return ["st", "nd", "rd", "th"].contains(ending) && word.dropLast(2).allSatisfy { $0 >= 48 && $0 <= 57 }
    }

    /// Value of up to nine digits; longer ones compare as text and share no value.
    private static func value(_ digits: ArraySlice<UInt8>) -> Int32 {
        let telling = digits.drop { $0 == 48 }
        guard telling.count <= 9 else { return -2 }
        return telling.reduce(0) { $0 * 10 + Int32($1) - 48 }
    }
}
