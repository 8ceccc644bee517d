/// Turns the names of a subject into parsed names with weights: done once for a query, whatever it meets.
struct NamePreparation {
    private var reader: WordReader
    private let parser = NameParser()

    init(transliterate: @escaping Transliterator) {
        reader = WordReader(transliterate: transliterate)
    }

    /// Every name of the subject, parted and parsed, in order.
    mutating func names(of subject: Subject, weights: WordWeights?) -> [ParsedName] {
        var names = [ParsedName]()
        for name in subject.names.prefix(Self.mostNames) {
            eachPart(of: name, schema: subject.schema) { names.append($0) }
        }
        for index in names.indices { weigh(&names[index], weights) }
        return names
    }

    /// Calls `body` with each name inside `name`, parsed but without weights: these ask for all names of a list.
    mutating func eachPart(of name: SubjectName, schema: EntitySchema, _ body: (ParsedName) -> Void) {
        reader.read(name.text)
        guard let parts = NameSplitter(reader: reader).parts(of: name, schema: schema) else {
            return body(parser.parse(name, schema: schema, reader))
        }
        for part in parts {
            reader.read(part.text)
            body(parser.parse(part, schema: schema, reader))
        }
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
                        name.tokens[index].flags.insert(.known)
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
