/// Compares subjects and explains the score. Holds no state but the way to transliterate: share it freely.
public struct NameMatcher: Sendable {
    let transliterate: Transliterator

    /// - Parameter transliterate: Turns words of other scripts into Latin letters.
    public init(transliterate: @escaping Transliterator) {
        self.transliterate = transliterate
    }

    /// The words of the text in lower case, without marks and in Latin letters, one space between: a search key.
    ///
    /// At most the first 48 words or 2,048 bytes are read.
    public func fold(_ text: String) -> String {
        var reader = WordReader(transliterate: transliterate)
        reader.read(text)
        return reader.words.map { word in
            String(decoding: reader.bytes[word.start..<word.start + word.length], as: UTF8.self)
        }.joined(separator: " ")
    }

    /// The names that one text holds: a registered and a trading name, a former name. Care-of addresses and notes on
    /// insolvency are left out; a text without such phrases comes back whole.
    public func split(_ text: String, schema: EntitySchema) -> [SubjectName] {
        var reader = WordReader(transliterate: transliterate)
        reader.read(text)
        return NameSplitter(reader: reader).parts(of: SubjectName(text), schema: schema) ?? [SubjectName(text)]
    }

    /// How alike two subjects are: their best pair of names, then identifiers, then what qualifies.
    ///
    /// - Parameters:
    ///   - query: The one looked for.
    ///   - candidate: The one listed.
    ///   - weights: How telling words are in the list; without it the engine's own table of common words serves.
    public func compare(_ query: Subject, _ candidate: Subject, weights: WordWeights? = nil) -> Comparison {
        var preparation = NamePreparation(transliterate: transliterate)
        var aligner = NameAligner()
        let queryNames = preparation.names(of: query, weights: weights)
        return compare(query, queryNames, candidate, weights: weights, &preparation, &aligner)
    }

    /// The same with the query's names parsed before.
    func compare(
        _ query: Subject, _ queryNames: [ParsedName], _ candidate: Subject, weights: WordWeights?,
        _ preparation: inout NamePreparation, _ aligner: inout NameAligner
    ) -> Comparison {
        if query.schema == .companyNumber || candidate.schema == .companyNumber {
            return NumberComparison.compare(query, candidate)
        }
        let candidateNames = preparation.names(of: candidate, weights: weights)
        let isPerson = query.schema == .person || candidate.schema == .person
        let best = bestPair(queryNames, candidateNames, isPerson: isPerson, &aligner)
        var keeper = explain(best, isPerson: isPerson, &aligner)
        if query.schema.canMeet(candidate.schema) {
            Qualifiers(query: query, candidate: candidate).apply(to: &keeper)
        } else {
            keeper.cap(.schema, at: 0)
        }
        return keeper.comparison(
            queryName: best?.query.text ?? query.names.first?.text ?? "",
            candidateName: best?.candidate.text ?? candidate.names.first?.text ?? "",
            queryKind: best?.query.kind ?? .primary, candidateKind: best?.candidate.kind ?? .primary)
    }

    private func bestPair(
        _ queryNames: [ParsedName], _ candidateNames: [ParsedName], isPerson: Bool, _ aligner: inout NameAligner
    ) -> NamePair? {
        var best: (query: Int, candidate: Int, score: NameScore, value: Float)?
        for row in queryNames.indices {
            for place in candidateNames.indices {
                let score = align(queryNames[row], candidateNames[place], isPerson: isPerson, &aligner)
                let value = PairValue.value(score, queryNames[row], candidateNames[place])
                if value > best?.value ?? -1 { best = (row, place, score, value) }
            }
        }
        return best.map {
            NamePair(
                query: queryNames[$0.query], candidate: candidateNames[$0.candidate], score: $0.score, value: $0.value)
        }
    }

    private func align(
        _ query: ParsedName, _ candidate: ParsedName, isPerson: Bool, _ aligner: inout NameAligner
    ) -> NameScore {
        query.withView { first in
            candidate.withView { second in
                aligner.align(first, second, isPerson: isPerson)
                return NameScorer(isPerson: isPerson).score(aligner, first, second)
            }
        }
    }

    private func explain(_ pair: NamePair?, isPerson: Bool, _ aligner: inout NameAligner) -> ScoreKeeper {
        guard let pair else { return ScoreKeeper(score: 0, evidence: []) }
        _ = align(pair.query, pair.candidate, isPerson: isPerson, &aligner)
        var writer = EvidenceWriter(query: pair.query, candidate: pair.candidate, score: pair.score)
        var keeper = ScoreKeeper(score: Double(pair.score.coverage), evidence: writer.write(aligner))
        for (cap, reason, limit) in NameScore.Caps.all where pair.score.caps.contains(cap) {
            keeper.cap(reason, at: NamePair.exact(limit))
        }
        if let (reason, limit) = NamePair.limit(pair.query.kind, pair.candidate.kind) {
            keeper.cap(reason, at: NamePair.exact(limit))
        }
        if pair.query.text != pair.candidate.text {
            keeper.cap(.notIdentical, at: NamePair.exact(NamePair.notIdentical))
        }
        return keeper
    }
}
