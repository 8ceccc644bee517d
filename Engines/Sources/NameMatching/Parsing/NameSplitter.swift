/// Parts a text that holds more than a name: trading and former names become names of their own, care-of addresses
/// and notes on insolvency are cut off.
struct NameSplitter {
    /// Holds the words of the text.
    let reader: WordReader

    /// The names inside `name`, or `nil` where nothing parts it. `reader` has read its text.
    func parts(of name: SubjectName, schema: EntitySchema) -> [SubjectName]? {
        let marks = marks(isPerson: schema == .person)
        let alternatives = schema == .person || schema == .address ? [] : slashAlternatives(name)
        guard !marks.isEmpty || !alternatives.isEmpty else { return nil }
        var parts = marks.isEmpty ? [name] : parts(of: name, marks)
        if parts.isEmpty { parts = [name] }
        return parts + alternatives
    }

    private struct Mark {
        var words: Range<Int>
        var meaning: SplitMarkers.Meaning
        var isBracketed: Bool
    }

    private func marks(isPerson: Bool) -> [Mark] {
        var marks = [Mark]()
        var index = 1
        while index < reader.words.count {
            if let marker = marker(at: index, isPerson: isPerson) {
                let range = index..<index + marker.words.count
                marks.append(Mark(words: range, meaning: marker.meaning, isBracketed: reader.words[index].isBracketed))
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return marks
    }

    private func marker(at index: Int, isPerson: Bool) -> SplitMarkers.Marker? {
        let first = reader.words[index]
        guard first.length <= 12, SplitterLetters.mayBegin(reader.bytes[first.start]) else { return nil }
        guard let markers = SplitMarkers.byFirstWord[text(first)] else { return nil }
        return markers.first { matches($0, at: index) && fits($0, at: index) }
    }

    private func matches(_ marker: SplitMarkers.Marker, at index: Int) -> Bool {
        guard index + marker.words.count <= reader.words.count else { return false }
        return marker.words.indices.allSatisfy { text(reader.words[index + $0]) == marker.words[$0] }
    }

    /// Single letters need a slash or dots between them ("T/A"), notes must close the text or stand apart.
    private func fits(_ marker: SplitMarkers.Marker, at index: Int) -> Bool {
        let last = index + marker.words.count - 1
        if marker.words.allSatisfy({ $0.utf8.count <= 2 }), marker.words.count > 1 {
            return reader.words[index + 1...last].allSatisfy { $0.gap.contains(.slash) || $0.gap == .dot }
        }
        guard marker.meaning == .status else { return last + 1 < reader.words.count }
        let standsApart = !reader.words[index].gap.isDisjoint(with: [.openBracket, .dash, .comma])
        return standsApart || (last + 1 == reader.words.count && marker.words.count > 1)
    }

    private func parts(of name: SubjectName, _ marks: [Mark]) -> [SubjectName] {
        var parts = [SubjectName]()
        let mainKind: NameKind = marks.contains { $0.meaning == .tradingNameOf } ? .tradingAs : name.kind
        append(name.text, 0..<marks[0].words.lowerBound, mainKind, &parts)
        for (place, mark) in marks.enumerated() {
            var end = place + 1 < marks.count ? marks[place + 1].words.lowerBound : reader.words.count
            if mark.isBracketed {
                end = (mark.words.upperBound..<end).first { !reader.words[$0].isBracketed } ?? end
            }
            if let kind = kind(of: mark.meaning, whole: name.kind) {
                append(name.text, mark.words.upperBound..<end, kind, &parts)
            }
        }
        return parts
    }

    private func kind(of meaning: SplitMarkers.Meaning, whole: NameKind) -> NameKind? {
        switch meaning {
        case .tradingName: .tradingAs
        case .tradingNameOf: whole
        case .formerName: .previous
        case .alias: .alias
        case .careOf, .status: nil
        }
    }

    private func append(_ text: String, _ words: Range<Int>, _ kind: NameKind, _ parts: inout [SubjectName]) {
        guard !words.isEmpty else { return }
        let last = reader.words[words.upperBound - 1]
        var part = text.utf8Slice(reader.words[words.lowerBound].surfaceStart, last.surfaceEnd)
        // A bracket opened inside the part is closed again.
        if last.isBracketed, reader.words[words.lowerBound..<words.upperBound].contains(where: { !$0.isBracketed }) {
            part += ")"
        }
        parts.append(SubjectName(part, kind: kind))
    }

    /// "Northgate/Red Harbour": two names of at least two words in all, written with a slash between long words.
    private func slashAlternatives(_ name: SubjectName) -> [SubjectName] {
        let words = reader.words
        guard words.count > 2 else { return [] }
        let borders = words.indices.dropFirst().filter {
            words[$0].gap == .slash && words[$0].length >= 4 && words[$0 - 1].length >= 4
        }
        guard borders.count == 1, let border = borders.first, border >= 2 || words.count - border >= 2 else {
            return []
        }
        var parts = [SubjectName]()
        let kind: NameKind = name.kind == .primary ? .alias : name.kind
        append(name.text, 0..<border, kind, &parts)
        append(name.text, border..<words.count, kind, &parts)
        return parts
    }

    private func text(_ word: RawWord) -> String {
        String(decoding: reader.bytes[word.start..<word.start + word.length], as: UTF8.self)
    }
}

/// First letters of all markers, so that most words are passed by without a look into the table.
private enum SplitterLetters {
    static let table: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for marker in SplitMarkers.all { if let byte = marker.words[0].utf8.first { table[Int(byte)] = true } }
        return table
    }()

    static func mayBegin(_ byte: UInt8) -> Bool { table[Int(byte)] }
}
