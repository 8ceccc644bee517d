/// Turns the names of a subject into parsed names with weights: done once for a query, whatever it meets.
struct NamePreparation {
    private var splitter: NameSplitter
    private var parser: NameParser

    init(transliterate: @escaping Transliterator) {
        splitter = NameSplitter(transliterate: transliterate)
        parser = NameParser(transliterate: transliterate)
    }

    /// Every name of the subject, parted and parsed, in order.
    mutating func names(of subject: Subject, weights: WordWeights?) -> [ParsedName] {
        var names = [ParsedName]()
        for name in subject.names.prefix(Self.mostNames) {
            for part in splitter.split(name, schema: subject.schema) {
                var parsed = parser.parse(part, schema: subject.schema)
                weigh(&parsed, weights)
                names.append(parsed)
            }
        }
        return names
    }

    /// Names without weights, as an index stores them before it knows how frequent words are.
    mutating func unweighed(_ name: SubjectName, schema: EntitySchema, _ body: (ParsedName) -> Void) {
        for part in splitter.split(name, schema: schema) { body(parser.parse(part, schema: schema)) }
    }

    /// Further names of one subject are not read.
    static let mostNames = 500

    private func weigh(_ name: inout ParsedName, _ weights: WordWeights?) {
        name.bytes.withUnsafeBufferPointer { bytes in
            for index in name.tokens.indices {
                WordFeatures.fill(&name.tokens[index], bytes: bytes)
                let word = WordSimilarity.word(name.tokens[index], bytes)
                var own = Lexicon.shared.entry(of: word).weight
                if let weights {
                    if let id = weights.words.find(word) {
                        own = weights.weights[id]
                        if weights.isCommon[id] { name.tokens[index].flags.insert(.common) }
                    } else {
                        name.tokens[index].flags.insert(.unknown)
                    }
                }
                name.tokens[index].weight = TokenWeighing.weight(
                    role: name.tokens[index].role, flags: name.tokens[index].flags, word: own, isPerson: name.isPerson)
            }
        }
    }
}
