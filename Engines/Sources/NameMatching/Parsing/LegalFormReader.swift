/// Finds the legal form: longest first at the end of the name, also before closing words in brackets, and for some
/// foreign forms at the beginning. Something of the name is always left.
struct LegalFormReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let isPerson: Bool
    private let table = LegalFormTable.shared

    init(bytes: UnsafeBufferPointer<UInt8>, isPerson: Bool) {
        self.bytes = bytes
        self.isPerson = isPerson
    }

    /// Marks the words of forms and answers the class of the most telling one.
    func mark(_ tokens: inout [NameToken]) -> LegalFormClass {
        var found = LegalFormClass.none
        var end = tokens.count
        var rounds = 0
        var mayCrossBrackets = true
        while rounds < 4, end > 1 {
            if let (range, entry) = last(tokens, end: end) {
                take(range, entry, &tokens, &found)
                end = range.lowerBound
            } else if mayCrossBrackets, let before = beforeBrackets(tokens, end: end), before > 1 {
                mayCrossBrackets = false
                end = before
            } else {
                break
            }
            rounds += 1
        }
        if found == .none || found == .corporation, let (range, entry) = first(tokens, end: end) {
            take(range, entry, &tokens, &found)
        }
        if found == .none { markNearly(&tokens) }
        return found
    }

    private func take(
        _ range: Range<Int>, _ entry: LegalFormTable.Entry, _ tokens: inout [NameToken], _ found: inout LegalFormClass
    ) {
        for index in range { tokens[index].role = .form }
        if found == .none || found == .corporation { found = entry.form }
    }

    private func last(_ tokens: [NameToken], end: Int) -> (Range<Int>, LegalFormTable.Entry)? {
        let longest = min(table.longestInWords, end - 1)
        guard longest >= 1 else { return nil }
        for count in stride(from: longest, through: 1, by: -1) {
            let range = end - count..<end
            let spelling = joined(tokens, range)
            // A slip must not turn the end of the name into part of the form: "A Limited" is not "Limited".
            let found = table.exact(spelling) ?? table.nearly(spelling, words: count)
            if let entry = found, allows(entry), leavesName(tokens, range, end: end) { return (range, entry) }
        }
        return nil
    }

    private func first(_ tokens: [NameToken], end: Int) -> (Range<Int>, LegalFormTable.Entry)? {
        let longest = min(table.longestInWords, end - 1)
        guard longest >= 1, !isPerson else { return nil }
        for count in stride(from: longest, through: 1, by: -1) {
            if let entry = table.exact(joined(tokens, 0..<count)), entry.mayLead, allows(entry) {
                return (0..<count, entry)
            }
        }
        return nil
    }

    private func allows(_ entry: LegalFormTable.Entry) -> Bool { entry.isEvident || !isPerson }

    /// Forms are bracketed as a whole or not at all, and "and Co" alone is not a name.
    private func leavesName(_ tokens: [NameToken], _ range: Range<Int>, end: Int) -> Bool {
        tokens[..<range.lowerBound].contains { token in
            token.role != .form && !(token.length <= 3 && isFiller(token))
        }
    }

    private func isFiller(_ token: NameToken) -> Bool {
        let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.start) + Int(token.length)])
        return Lexicon.shared.entry(of: word).traits.contains(.filler)
    }

    private func beforeBrackets(_ tokens: [NameToken], end: Int) -> Int? {
        var index = end
        while index > 0, tokens[index - 1].flags.contains(.bracketed) { index -= 1 }
        return index < end && index > 0 ? index : nil
    }

    /// A last word one slip away from "ltd" cannot be told from a name: it is kept as a word that weighs little.
    private func markNearly(_ tokens: inout [NameToken]) {
        guard !isPerson, tokens.count > 1, let last = tokens.last, (2...4).contains(last.length) else { return }
        let word = UnsafeBufferPointer(rebasing: bytes[Int(last.start)..<Int(last.start) + Int(last.length)])
        guard last.number < 0, !last.flags.contains(.acronym), !Lexicon.shared.entry(of: word).traits.contains(.common)
        else { return }
        for form in ["ltd", "plc", "llp", "cyf"] {
            var form = form
            if form.withUTF8({ EditDistance.halfEdits($0, word, limit: 2) <= 2 }) {
                tokens[tokens.count - 1].flags.insert(.nearlyForm)
                return
            }
        }
    }

    private func joined(_ tokens: [NameToken], _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        let start = Int(tokens[range.lowerBound].start)
        let last = tokens[range.upperBound - 1]
        return UnsafeBufferPointer(rebasing: bytes[start..<Int(last.start) + Int(last.length)])
    }
}
