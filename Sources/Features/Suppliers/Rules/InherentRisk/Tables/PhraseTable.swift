/// Phrases of one or more words, each with a value; finds them in folded text.
struct PhraseTable<Value: RawRepresentable<String> & Sendable>: Sendable {
    struct Phrase: Sendable {
        let words: [String]
        let value: Value
    }

    /// A phrase found, and where.
    struct Match {
        let value: Value
        let range: Range<Int>
    }

    /// Longest first under their first word.
    private let byFirstWord: [String: [Phrase]]
    /// Lines of the table that could not be read; empty unless the table has a mistake.
    let faults: [String]

    /// Reads one value a line, a colon, and its phrases with commas between them.
    init(_ table: String) {
        var byFirstWord: [String: [Phrase]] = [:]
        var faults: [String] = []
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: ":")
            guard cells.count == 2, let value = Value(rawValue: String(cells[0])) else {
                faults.append(String(line))
                continue
            }
            for text in cells[1].split(separator: ",") {
                let words = FoldedText.words(String(text))
                guard let first = words.first else { continue }
                byFirstWord[first, default: []].append(Phrase(words: words, value: value))
            }
        }
        self.byFirstWord = byFirstWord.mapValues { $0.sorted { $0.words.count > $1.words.count } }
        self.faults = faults
    }

    /// Every phrase in the words, left to right, the longest at each place, none overlapping.
    func matches(in words: [String]) -> [Match] {
        var matches: [Match] = []
        var place = 0
        while place < words.count {
            let phrase = byFirstWord[words[place]]?.first { words[place...].starts(with: $0.words) }
            if let phrase {
                matches.append(Match(value: phrase.value, range: place..<place + phrase.words.count))
                place += phrase.words.count
            } else {
                place += 1
            }
        }
        return matches
    }
}
