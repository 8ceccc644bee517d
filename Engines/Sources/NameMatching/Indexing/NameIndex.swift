/// A list of subjects made searchable.
public struct NameIndex: Sendable {
    let subjects: [Subject]
    let matcher: NameMatcher

    public init(subjects: [Subject], matcher: NameMatcher) {
        self.subjects = subjects
        self.matcher = matcher
    }

    /// Ordinals of the subjects most likely to be the query, best first.
    public func candidates(for query: Subject, limit: Int) -> [Int] {
        search(query, threshold: 0, limit: limit, candidates: limit).map(\.ordinal)
    }

    /// Subjects that score at least `threshold` against the query, best first.
    public func search(_ query: Subject, threshold: Double, limit: Int, candidates: Int = 200) -> [IndexHit] {
        subjects.indices.map { IndexHit(ordinal: $0, comparison: matcher.compare(query, subjects[$0])) }
            .filter { $0.comparison.score >= threshold }
            .sorted { ($1.comparison.score, $0.ordinal) < ($0.comparison.score, $1.ordinal) }
            .prefix(limit).map { $0 }
    }
}
