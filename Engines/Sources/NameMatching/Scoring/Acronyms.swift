/// Finds the run of words that a word of capitals abbreviates: "UHB" for "University Health Board".
enum Acronyms {
    /// The open words of `view` whose first letters spell the word `index` of `short`, one after the other.
    static func run(
        of short: TokenView, _ index: Int, in view: TokenView, taken: [Bool], isPerson: Bool
    ) -> Range<Int>? {
        let token = short.tokens[index]
        guard token.role == .core, token.flags.contains(.upperCase), (isPerson ? 2 : 3)...5 ~= Int(token.length) else {
            return nil
        }
        let letters = short.word(index)
        for start in taken.indices where start + letters.count <= taken.count {
            let range = start..<start + letters.count
            if range.allSatisfy({ !taken[$0] && view.tokens[$0].role == .core && view.tokens[$0].length > 1 }),
                letters.indices.allSatisfy({ view.word(start + $0)[0] == letters[$0] })
            {
                return range
            }
        }
        return nil
    }
}
