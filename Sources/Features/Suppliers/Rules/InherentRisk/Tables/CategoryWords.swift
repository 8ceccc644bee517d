/// Reads a ledger's category or a sector in free words, English or Welsh, as the CPV code it most likely means.
enum CategoryWords {
    /// A code as it stands in the table of phrases.
    private struct Code: RawRepresentable, Sendable {
        let code: CPVCode
        init?(rawValue: String) {
            guard let code = CPVCode(rawValue) else { return nil }
            self.code = code
        }
        var rawValue: String { code.text }
    }

    /// The code and the words that gave it; nil when no phrase is known. Where several are found the longest phrase
    /// wins, then the one that stands first: *Cleaning - agency staff* is agency staff.
    static func code(_ category: String) -> (code: CPVCode, words: String)? {
        let words = FoldedText.words(category)
        let matches = phrases.matches(in: words)
        guard let longest = matches.map(\.range.count).max(),
            let match = matches.first(where: { $0.range.count == longest })
        else { return nil }
        let text = words[match.range].joined(separator: " ")
        return (match.value.code, String(text.prefix(80)))
    }

    /// Lines of the table that could not be read; empty unless the table has a mistake.
    static var faults: [String] { phrases.faults }

    private static let phrases = PhraseTable<Code>(table)
}
