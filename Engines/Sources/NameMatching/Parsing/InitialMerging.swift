/// Writes runs of single letters as one word: "A B C", "A.B.C." and "A-B-C" are all "ABC" in an organisation's name.
enum InitialMerging {
    static func merge(_ words: inout [RawWord]) {
        var kept = 0
        var index = 0
        while index < words.count {
            var word = words[index]
            var next = index + 1
            if isLetter(word) {
                while next < words.count, isLetter(words[next]), words[next].isBracketed == word.isBracketed,
                    next == index + 1
                        ? !beginsDotted(words, next)
                        : words[next].gap.contains(.dot) == words[next - 1].gap.contains(.dot)
                {
                    word.surfaceEnd = words[next].surfaceEnd
                    word.length = words[next].start + words[next].length - word.start
                    word.isUpperCase = word.isUpperCase && words[next].isUpperCase
                    word.isMergedInitials = true
                    next += 1
                }
            }
            words[kept] = word
            kept += 1
            index = next
        }
        words.removeSubrange(kept...)
    }

    /// "V L.P.": the letters behind a space belong together by their full stops, not to the letter before.
    private static func beginsDotted(_ words: [RawWord], _ next: Int) -> Bool {
        !words[next].gap.contains(.dot) && next + 1 < words.count && isLetter(words[next + 1])
            && words[next + 1].gap.contains(.dot)
    }

    private static func isLetter(_ word: RawWord) -> Bool {
        word.length == 1 && word.surfaceEnd - word.surfaceStart <= 2 && !word.isTransliterated && word.isLetterInitial
    }
}
