/// Takes in a list subject by subject, so that a caller need not hold the whole list, and makes the index of it.
public struct NameIndexBuilder {
    private let matcher: NameMatcher
    private var preparation: NamePreparation
    private var subjects = SubjectStore()
    private var store = NameStore()
    private var identifiers = [UInt64]()

    public init(matcher: NameMatcher) {
        self.matcher = matcher
        preparation = NamePreparation(transliterate: matcher.transliterate)
    }

    /// Subjects taken in so far.
    public var count: Int { subjects.count }

    /// Takes in the next subject; its ordinal is the count before.
    public mutating func append(_ subject: Subject) {
        let ordinal = subjects.count
        for name in subject.names.prefix(NamePreparation.mostNames) {
            preparation.eachPart(of: name, schema: subject.schema) { store.append($0, subject: ordinal) }
        }
        for identifier in subject.identifiers {
            identifiers.append(UInt64(Self.key(identifier)) << 32 | UInt64(ordinal))
        }
        subjects.append(subject)
    }

    /// The finished index.
    public consuming func finish() -> NameIndex {
        let weights = WordWeights(words: store.words, frequencies: store.frequencies, names: store.count)
        store.weigh(weights)
        let search = CandidateSearch(
            store: store, postings: Postings(store), wordKeys: wordKeys(), joinedKeys: joinedKeys())
        return NameIndex(
            subjects: subjects, store: store, weights: weights, identifiers: KeyTable(identifiers), search: search,
            matcher: matcher)
    }

    static func key(_ identifier: Identifier) -> UInt32 {
        var text = identifier.scheme.rawValue + " " + identifier.value
        return text.withUTF8 { UInt32(truncatingIfNeeded: WordTable.hash($0)) }
    }

    private func wordKeys() -> KeyTable {
        var entries = [UInt64]()
        entries.reserveCapacity(store.features.count * 24)
        store.words.bytes.withUnsafeBufferPointer { bytes in
            for (id, feature) in store.features.enumerated() {
                let word = WordSimilarity.word(feature, bytes)
                WordKeys.each(feature, word, groups: feature.groups) { entries.append(UInt64($0) << 32 | UInt64(id)) }
                let joined = WordKeys.joined(JoinedKeys.key(feature, bytes))
                entries.append(UInt64(joined) << 32 | UInt64(id))
            }
        }
        return KeyTable(entries)
    }

    private func joinedKeys() -> KeyTable {
        var entries = [UInt64]()
        var tokens = [NameToken]()
        store.words.bytes.withUnsafeBufferPointer { bytes in
            for name in 0..<store.count {
                store.collect(name, into: &tokens)
                tokens.withUnsafeBufferPointer { tokens in
                    JoinedKeys.each(tokens, bytes) { key, _ in entries.append(UInt64(key) << 32 | UInt64(name)) }
                }
            }
        }
        return KeyTable(entries)
    }
}
