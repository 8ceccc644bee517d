/// For every word the names it stands in, in one array: word after word, names ascending.
struct Postings: Sendable {
    private let starts: [UInt32]
    private let names: [UInt32]

    /// Words of legal forms and titles are left out: they never tell one name from another.
    init(_ store: NameStore) {
        var counts = [UInt32](repeating: 0, count: store.features.count + 1)
        for token in store.tokenWords.indices where Self.counts(store.tokenRoles[token]) {
            counts[Int(store.tokenWords[token]) + 1] += 1
        }
        for word in 1..<max(1, counts.count) { counts[word] += counts[word - 1] }
        starts = counts
        var names = [UInt32](repeating: 0, count: Int(counts.last ?? 0))
        for name in 0..<store.count {
            for token in store.tokens(of: name) where Self.counts(store.tokenRoles[token]) {
                let word = Int(store.tokenWords[token])
                names[Int(counts[word])] = UInt32(name)
                counts[word] += 1
            }
        }
        self.names = names
    }

    static func counts(_ role: TokenRole) -> Bool { role != .form && role != .title }

    func range(of word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }

    func withNames(of word: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        names.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: word)])) }
    }
}
