/// Buffers of one search, used again by the next.
///
/// Unchecked: a scratch belongs to exactly one search inside `ScratchPool.use`.
final class SearchScratch: @unchecked Sendable {
    /// Weight gathered by each name; zero between searches.
    var gathered: [Float]
    /// Names with weight.
    var touched = [UInt32]()
    /// The search in which each word was last looked at.
    var seen: [UInt32]
    var search: UInt32 = 0
    var tokens = [NameToken]()
    var aligner = NameAligner()
    var preparation: NamePreparation

    init(names: Int, words: Int, transliterate: @escaping Transliterator) {
        gathered = [Float](repeating: 0, count: names)
        seen = [UInt32](repeating: 0, count: words)
        preparation = NamePreparation(transliterate: transliterate)
    }

    /// Marks all words as not looked at, at no cost.
    func forgetWords() {
        search &+= 1
        if search == 0 {
            for word in seen.indices { seen[word] = 0 }
            search = 1
        }
    }

    /// Whether `word` comes up for the first time since `forgetWords`.
    func isNew(_ word: Int) -> Bool {
        if seen[word] == search { return false }
        seen[word] = search
        return true
    }
}
