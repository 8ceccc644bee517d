/// A list of subjects made searchable: by identifier, by words, by words spelled, sounded or joined differently.
///
/// All data lies in flat arrays of numbers and two blobs of bytes; nothing is written after `init`, so one index serves
/// any number of tasks at once. A search costs about the number of listed names that share a word with the query.
public struct NameIndex: Sendable {
    /// Subjects in the list.
    public let count: Int
    /// How telling the words of this list are; pass them to `NameMatcher.compare` to get the scores of a search.
    public let weights: WordWeights

    private let subjects: SubjectStore
    private let store: NameStore
    private let candidateSearch: CandidateSearch
    private let identifiers: KeyTable
    private let matcher: NameMatcher
    private let pool: ScratchPool

    /// Builds the index; 100,000 names take about half a second.
    ///
    /// - Parameters:
    ///   - subjects: The list. Hits are told by place in it.
    ///   - matcher: Compares and explains.
    public init(subjects: [Subject], matcher: NameMatcher) {
        var builder = NameIndexBuilder(matcher: matcher)
        for subject in subjects { builder.append(subject) }
        self = builder.finish()
    }

    init(
        subjects: SubjectStore, store: NameStore, weights: WordWeights, identifiers: KeyTable, search: CandidateSearch,
        matcher: NameMatcher
    ) {
        count = subjects.count
        self.subjects = subjects
        self.store = store
        self.weights = weights
        self.identifiers = identifiers
        self.matcher = matcher
        candidateSearch = search
        let names = store.count
        let words = store.features.count
        pool = ScratchPool { SearchScratch(names: names, words: words, transliterate: matcher.transliterate) }
    }

    /// The subject at `ordinal`, as it was given.
    public func subject(_ ordinal: Int) -> Subject { subjects.subject(ordinal) }

    /// Ordinals of the subjects most likely to be the query, best first; those that share an identifier lead.
    public func candidates(for query: Subject, limit: Int) -> [Int] {
        pool.use { scratch in
            let names = scratch.preparation.names(of: query, weights: weights)
            var ordinals = identified(query)
            var known = Set(ordinals)
            for (name, _) in rankedNames(query, names, limit: limit, floor: 0, scratch) {
                let ordinal = Int(store.subjects[name])
                if known.insert(ordinal).inserted { ordinals.append(ordinal) }
            }
            return Array(ordinals.prefix(max(0, limit)))
        }
    }

    /// Subjects that score at least `threshold` against the query, best first; and those whose name differs from the
    /// query's in legal form alone, which score lower but deserve a look.
    ///
    /// - Parameters:
    ///   - query: The one looked for.
    ///   - threshold: Lowest score to report, 0…1.
    ///   - limit: Most hits to report.
    ///   - candidates: Most listed names to score for each name of the query.
    public func search(_ query: Subject, threshold: Double, limit: Int, candidates: Int = 200) -> [IndexHit] {
        guard limit > 0 else { return [] }
        return pool.use { scratch in
            let names = scratch.preparation.names(of: query, weights: weights)
            let identified = identified(query)
            var values = [Int: Float]()
            for ordinal in identified { values[ordinal] = 1 }
            score(query, names, threshold: threshold, candidates: candidates, &values, scratch)
            return explain(query, names, values, threshold: threshold, limit: limit, scratch)
        }
    }

    // MARK: Steps of a search

    /// What facts other than names may add to a score at most, see `Qualifiers`.
    private static let qualifiersMayAdd: Float = 0.05
    /// Share of the threshold that the rank of a name must reach to be scored. Initials count for nothing in the rank.
    private static let rankFloor: (organisation: Float, person: Float) = (0.7, 0.5)
    /// Coverage from which a pair that differs in legal form alone is shown whatever the threshold.
    private static let sameButForm: Float = 0.9

    private func score(
        _ query: Subject, _ names: [ParsedName], threshold: Double, candidates: Int, _ values: inout [Int: Float],
        _ scratch: SearchScratch
    ) {
        let floor =
            Float(threshold) * (query.schema.isOrganisation ? Self.rankFloor.organisation : Self.rankFloor.person)
        let lowest = Float(threshold) - Self.qualifiersMayAdd
        for name in names {
            let ranked = candidateSearch.names(for: name, limit: candidates, floor: floor, scratch)
            for (place, _) in ranked {
                let ordinal = Int(store.subjects[place])
                let schema = subjects.schemas[ordinal]
                guard query.schema.canMeet(schema) else { continue }
                let isPerson = query.schema == .person || schema == .person
                let value = value(of: name, place, isPerson: isPerson, threshold: threshold, scratch)
                if value >= lowest, value > values[ordinal] ?? -1 { values[ordinal] = value }
            }
        }
    }

    private func value(
        of name: ParsedName, _ place: Int, isPerson: Bool, threshold: Double, _ scratch: SearchScratch
    ) -> Float {
        store.collect(place, into: &scratch.tokens)
        let score = name.withView { query in
            scratch.tokens.withUnsafeBufferPointer { tokens in
                store.words.bytes.withUnsafeBufferPointer { bytes in
                    let candidate = TokenView(tokens: tokens, bytes: bytes, form: store.forms[place])
                    scratch.aligner.align(query, candidate, isPerson: isPerson)
                    return NameScorer(isPerson: isPerson).score(scratch.aligner, query, candidate)
                }
            }
        }
        if score.caps == .form, score.coverage >= max(Self.sameButForm, Float(threshold)) { return score.coverage }
        return min(score.value, NamePair.limit(name.kind, store.kinds[place])?.1 ?? 1)
    }

    private func explain(
        _ query: Subject, _ names: [ParsedName], _ values: [Int: Float], threshold: Double, limit: Int,
        _ scratch: SearchScratch
    ) -> [IndexHit] {
        let ordered = values.sorted { $0.value > $1.value || ($0.value == $1.value && $0.key < $1.key) }
        var hits = [IndexHit]()
        for (ordinal, _) in ordered.prefix(limit * 2 + 8) {
            let comparison = matcher.compare(
                query, names, subjects.subject(ordinal), weights: weights, &scratch.preparation, &scratch.aligner)
            if comparison.score >= threshold || Self.differsInFormAlone(comparison, threshold) {
                hits.append(IndexHit(ordinal: ordinal, comparison: comparison))
            }
        }
        hits.sort {
            $0.comparison.score > $1.comparison.score
                || ($0.comparison.score == $1.comparison.score && $0.ordinal < $1.ordinal)
        }
        if hits.count > limit { hits.removeSubrange(limit...) }
        return hits
    }

    /// The register holds no two names that differ in form alone (S.I. 2015/17, schedule 3): such a pair is more likely
    /// a wrong form than another company, so a person should see it although its score is low.
    private static func differsInFormAlone(_ comparison: Comparison, _ threshold: Double) -> Bool {
        guard comparison.caps.contains(where: { $0.reason == .form }) else { return false }
        guard comparison.caps.allSatisfy({ $0.reason == .form || $0.reason == .notIdentical || $0.reason == .alias })
        else {
            return false
        }
        let lost = comparison.evidence.reduce(0) { $0 + $1.effect }
        return 1 + lost >= max(Double(sameButForm), threshold)
    }

    private func rankedNames(
        _ query: Subject, _ names: [ParsedName], limit: Int, floor: Float, _ scratch: SearchScratch
    ) -> [(name: Int, rank: Float)] {
        var ranked = [(name: Int, rank: Float)]()
        for name in names {
            ranked += candidateSearch.names(for: name, limit: limit, floor: floor, scratch).filter {
                query.schema.canMeet(subjects.schemas[Int(store.subjects[$0.name])])
            }
        }
        if names.count > 1 { ranked.sort { $0.rank > $1.rank || ($0.rank == $1.rank && $0.name < $1.name) } }
        return ranked
    }

    /// Subjects that share an identifier with the query, in order of the list.
    private func identified(_ query: Subject) -> [Int] {
        var ordinals = Set<Int>()
        for identifier in query.identifiers {
            identifiers.each(NameIndexBuilder.key(identifier)) { ordinal in
                guard query.schema.canMeet(subjects.schemas[ordinal]) else { return }
                if subjects.subject(ordinal).identifiers.contains(identifier) { ordinals.insert(ordinal) }
            }
        }
        return ordinals.sorted()
    }
}
