internal import Foundation
internal import NameMatching

/// Looks many names up in the lists, on all cores, answering in the order of the questions.
struct BulkScreening: Sendable {
    let lists: ScreeningLists
    /// From which score a result is a match, 0 to 1.
    let threshold: Double
    /// The most results of one query.
    let limit: Int
    /// How many candidates to name; nil for none.
    let candidates: Int?

    /// How many entries are compared in full for each query.
    static let depth = 200
    /// Queries that one thread takes at a time.
    private static let share = 32
    /// Queries whose answers are held before they are handed over.
    private static let batch = 4096

    /// Answers every query. Memory holds the answers of one batch.
    /// - Parameter take: takes the answers in the order of the queries, on the calling thread.
    func run(_ queries: [ScreeningQuery], take: (ScreeningAnswer) throws -> Void) rethrows {
        for start in stride(from: 0, to: queries.count, by: Self.batch) {
            let batch = queries[start..<min(start + Self.batch, queries.count)]
            for answer in answers(to: batch) { try take(answer) }
        }
    }

    /// The answer to one query.
    func answer(_ query: ScreeningQuery) -> ScreeningAnswer {
        let hits = lists.index.search(
            query.subject, threshold: threshold, limit: limit, candidates: max(Self.depth, candidates ?? 0))
        return ScreeningAnswer(
            query: query,
            results: hits.map { hit in
                let entry = lists.entries[hit.ordinal]
                return ScreeningAnswer.Result(
                    entry: entry, listName: lists.names[entry.list], comparison: hit.comparison,
                    isMatch: hit.comparison.score >= threshold)
            },
            candidates: candidates.map { limit in
                lists.index.candidates(for: query.subject, limit: limit).map { lists.entries[$0].id }
            })
    }

    private func answers(to queries: ArraySlice<ScreeningQuery>) -> [ScreeningAnswer] {
        let shares = (queries.count + Self.share - 1) / Self.share
        return ParallelShares.map(shares) { share -> [ScreeningAnswer] in
            let start = queries.startIndex + share * Self.share
            return queries[start..<min(start + Self.share, queries.endIndex)].map(answer)
        }.flatMap(\.self)
    }
}
