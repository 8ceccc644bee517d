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

    /// A word of the list that matches a word of the query.
    struct Alike {
        var word: UInt32
        var similarity: Float
    }

    private var alike = [Alike]()
    private var ranges = [UInt64: Range<Int>]()
    private var first = 0
    /// Most matches remembered before all are forgotten.
    private static let mostAlike = 2_000_000

    /// Matches found before under `key`.
    func remembered(_ key: UInt64) -> ArraySlice<Alike>? { ranges[key].map { alike[$0] } }

    /// Begins a list of matches for a word that is itself the list's word `own`.
    func beginAlike(without own: Int?) {
        forgetWords()
        if alike.count > Self.mostAlike {
            alike.removeAll(keepingCapacity: true)
            ranges.removeAll(keepingCapacity: true)
        }
        first = alike.count
        if let own { seen[own] = search }
    }

    func add(_ word: UInt32, _ similarity: Float) { alike.append(Alike(word: word, similarity: similarity)) }

    /// Ends the list and remembers it if it has a key.
    func endAlike(_ key: UInt64?) -> ArraySlice<Alike> {
        let range = first..<alike.count
        guard let key else {
            let found = alike[range]
            alike.removeSubrange(range)
            return found
        }
        ranges[key] = range
        return alike[range]
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
