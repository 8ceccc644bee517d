/// A run of the query's words that met a run of the candidate's words. One of the runs has length 1.
struct WordPair {
    var queryStart: Int32
    var queryCount: Int32
    var candidateStart: Int32
    var candidateCount: Int32
    var match: WordMatch
    var weight: Float

    var query: Range<Int> { Int(queryStart)..<Int(queryStart + queryCount) }
    var candidate: Range<Int> { Int(candidateStart)..<Int(candidateStart + candidateCount) }

    init(_ query: Range<Int>, _ candidate: Range<Int>, match: WordMatch, weight: Float) {
        queryStart = Int32(query.lowerBound)
        queryCount = Int32(query.count)
        candidateStart = Int32(candidate.lowerBound)
        candidateCount = Int32(candidate.count)
        self.match = match
        self.weight = weight
    }
}
