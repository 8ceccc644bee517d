/// Writes runs of single letters as one word: "A B C", "A.B.C." and "A-B-C" are all "ABC" in an organisation's name.
enum InitialMerging {
    static func merge(_ words: inout [RawWord]) {
        var kept = 0
        var index = 0
        while index < words.count {
            var word = words[index]
            var next = index + 1
            if isLetter(word) {
                while next < words.count, isLetter(words[next]), words[next].isBracketed == word.isBracketed {
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

    private static func isLetter(_ word: RawWord) -> Bool {
        word.length == 1 && word.surfaceEnd - word.surfaceStart <= 2 && !word.isTransliterated && word.isLetterInitial
    }
}
