/// Cuts a text into folded words and remembers where each stood.
///
/// Work and memory are bounded: reading stops after `Limits.words` words or `Limits.bytes` bytes, and a word keeps
/// at most `Limits.wordBytes` folded bytes.
struct WordReader {
    enum Limits {
        static let words = 48
        static let bytes = 2_048
        static let wordBytes = 60
    }

    /// Folded bytes of all words, end to end.
    private(set) var bytes = [UInt8]()
    var words = [RawWord]()
    /// UTF-8 offset just behind the last word read.
    private(set) var endOfSurface = 0
    private let transliterate: Transliterator
    private var gap: RawWord.Gap = []
    private var brackets = 0

    init(transliterate: @escaping Transliterator) {
        self.transliterate = transliterate
    }

    /// Reads `text` anew; what was read before is forgotten.
    mutating func read(_ text: String) {
        bytes.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        gap = []
        brackets = 0
        endOfSurface = 0
        var offset = 0
        var open: OpenWord?
        for scalar in text.unicodeScalars {
            let width = UTF8.width(scalar)
            if offset + width > Limits.bytes { break }
            step(scalar, at: offset, width: width, open: &open, text: text)
            offset += width
            if words.count >= Limits.words { break }
        }
        close(&open, text: text)
    }

    private struct OpenWord {
        var surfaceStart: Int
        var surfaceEnd: Int
        var start: Int
        var hasLower = false
        var isForeign = false
        var isIdeograph = false
    }

    private mutating func step(
        _ scalar: Unicode.Scalar, at offset: Int, width: Int, open: inout OpenWord?, text: String
    ) {
        switch LetterFolding.kind(of: scalar) {
        case .latin(let first, let second):
            extend(&open, offset, width)
            if bytes.count - (open?.start ?? 0) < Limits.wordBytes {
                bytes.append(first)
                if second != 0 { bytes.append(second) }
            }
            if scalar.value >= 97, !(scalar.value < 128 ? false : scalar.properties.isUppercase) {
                open?.hasLower = true
            }
        case .foreign:
            if isHan(scalar) {
                close(&open, text: text)
                extend(&open, offset, width)
                open?.isForeign = true
                open?.isIdeograph = true
                close(&open, text: text)
            } else {
                extend(&open, offset, width)
                open?.isForeign = true
            }
        case .mark: if open != nil { open?.surfaceEnd = offset + width }
        case .apostrophe: break
        case .and:
            close(&open, text: text)
            extend(&open, offset, width)
            bytes.append(contentsOf: "and".utf8)
            close(&open, text: text)
        case .separator:
            close(&open, text: text)
            separate(scalar)
        }
    }

    private func extend(_ open: inout OpenWord?, _ offset: Int, _ width: Int) {
        if open == nil { open = OpenWord(surfaceStart: offset, surfaceEnd: offset, start: bytes.count) }
        open?.surfaceEnd = offset + width
    }

    private mutating func separate(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "/", "\\", "|": gap.insert(.slash)
        case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": gap.insert(.dash)
        case ",", ";", ":": gap.insert(.comma)
        case ".": gap.insert(.dot)
        case "(", "[":
            gap.insert(.openBracket)
            brackets += 1
        case ")", "]":
            gap.insert(.closeBracket)
            brackets = max(0, brackets - 1)
        default: gap.insert(.space)
        }
    }

    private mutating func close(_ open: inout OpenWord?, text: String) {
        guard let word = open else { return }
        open = nil
        if word.isForeign { replaceByTransliteration(word, text: text) }
        guard bytes.count > word.start else { return }
        var raw = RawWord(
            surfaceStart: word.surfaceStart, surfaceEnd: word.surfaceEnd, start: word.start,
            length: bytes.count - word.start, gap: gap, isBracketed: brackets > 0, isUpperCase: !word.hasLower,
            isTransliterated: word.isForeign,
            isLetterInitial: bytes.count == word.start + 1 && bytes[word.start] >= 97)
        raw.isIdeograph = word.isIdeograph
        words.append(raw)
        endOfSurface = word.surfaceEnd
        gap = []
    }

    /// Folds the Latin spelling of a foreign word; what stays foreign is kept as lower-case UTF-8 to compare exactly.
    private mutating func replaceByTransliteration(_ word: OpenWord, text: String) {
        bytes.removeSubrange(word.start...)
        let surface = text.utf8Slice(word.surfaceStart, word.surfaceEnd)
        for scalar in transliterate(surface).unicodeScalars.prefix(Limits.wordBytes) {
            switch LetterFolding.kind(of: scalar) {
            case .latin(let first, let second):
                bytes.append(first)
                if second != 0 { bytes.append(second) }
            case .foreign:
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            default: break
            }
        }
        if bytes.count > word.start + Limits.wordBytes { bytes.removeSubrange((word.start + Limits.wordBytes)...) }
    }

    /// Chinese is written without spaces: every character is taken as a word, and words are joined again in comparison.
    private func isHan(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic
    }
}

extension String {
    /// The part of the text between two UTF-8 offsets that lie on character borders.
    func utf8Slice(_ start: Int, _ end: Int) -> String {
        let view = utf8
        return String(self[view.index(startIndex, offsetBy: start)..<view.index(startIndex, offsetBy: end)])
    }
}
