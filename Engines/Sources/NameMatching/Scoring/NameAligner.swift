/// Pairs the words of two names one to one, with words written together or apart and initials of whole runs.
///
/// Buffers are kept between calls, so one aligner per task aligns any number of pairs without allocation.
struct NameAligner {
    private(set) var pairs = [WordPair]()
    private(set) var queryTaken = [Bool]()
    private(set) var candidateTaken = [Bool]()
    private var matches = [WordMatch]()
    private var columns = 0
    private var isPerson = false
    /// Most letters of words that are written as one.
    private static let longestJoined = 60
    /// Most words that are written as one on the other side.
    private static let longestJoin = 4

    /// Aligns `query` with `candidate`; the result stands in `pairs`, `queryTaken` and `candidateTaken`.
    mutating func align(_ query: TokenView, _ candidate: TokenView, isPerson: Bool) {
        self.isPerson = isPerson
        columns = candidate.tokens.count
        pairs.removeAll(keepingCapacity: true)
        reset(&queryTaken, query)
        reset(&candidateTaken, candidate)
        compareAll(query, candidate)
        if hasOpenWords { joinExactly(query, candidate) }
        pairGreedily(query, candidate)
        if hasOpenWords {
            joinNearly(query, candidate)
            expandInitials(query, candidate)
        }
    }

    /// Words of legal forms never pair with names: they count as taken.
    private func reset(_ taken: inout [Bool], _ view: TokenView) {
        taken.removeAll(keepingCapacity: true)
        for token in view.tokens { taken.append(token.role == .form) }
    }

    private var hasOpenWords: Bool { queryTaken.contains(false) && candidateTaken.contains(false) }

    private mutating func compareAll(_ query: TokenView, _ candidate: TokenView) {
        matches.removeAll(keepingCapacity: true)
        let similarity = WordSimilarity(isPerson: isPerson)
        for row in query.tokens.indices {
            for column in 0..<columns {
                if queryTaken[row] || candidateTaken[column] {
                    matches.append(.none)
                } else {
                    matches.append(
                        similarity.match(query.tokens[row], query.bytes, candidate.tokens[column], candidate.bytes))
                }
            }
        }
    }

    /// Best pair first; among equals the ones nearest in place.
    private mutating func pairGreedily(_ query: TokenView, _ candidate: TokenView) {
        while true {
            var best: (row: Int, column: Int)?
            var bestSimilarity: Float = 0
            var bestDistance = Int.max
            for row in queryTaken.indices where !queryTaken[row] {
                for column in 0..<columns where !candidateTaken[column] {
                    let similarity = matches[row * columns + column].similarity
                    guard similarity > 0, similarity >= bestSimilarity else { continue }
                    let distance = abs(row - column)
                    if similarity > bestSimilarity || distance < bestDistance {
                        best = (row, column)
                        bestSimilarity = similarity
                        bestDistance = distance
                    }
                }
            }
            guard let best else { return }
            pair(
                query, best.row..<best.row + 1, candidate, best.column..<best.column + 1,
                matches[best.row * columns + best.column])
        }
    }

    private mutating func pair(
        _ query: TokenView, _ rows: Range<Int>, _ candidate: TokenView, _ places: Range<Int>, _ match: WordMatch
    ) {
        for row in rows { queryTaken[row] = true }
        for place in places { candidateTaken[place] = true }
        pairs.append(WordPair(rows, places, match: match, weight: weight(query, rows, candidate, places)))
    }

    /// A word the list does not know takes its partner's weight; else the more telling of the two counts.
    private func weight(_ query: TokenView, _ rows: Range<Int>, _ candidate: TokenView, _ places: Range<Int>) -> Float {
        if rows.count == 1, places.count == 1 {
            let first = query.tokens[rows.lowerBound]
            let second = candidate.tokens[places.lowerBound]
            if first.role == .initial || second.role == .initial { return min(first.weight, second.weight) }
            if first.flags.contains(.unknown) { return second.weight }
            if second.flags.contains(.unknown) { return first.weight }
            return max(first.weight, second.weight)
        }
        let mine = rows.reduce(Float(0)) { $0 + query.tokens[$1].weight }
        let theirs = places.reduce(Float(0)) { $0 + candidate.tokens[$1].weight }
        return max(min(mine, 1), min(theirs, 1))
    }

    // MARK: Words written together

    private mutating func joinExactly(_ query: TokenView, _ candidate: TokenView) {
        eachJoin(query, candidate, open: { similarity in similarity < 0.97 }) { _, whole, parts, range in
            parts.spells(range, whole) ? WordMatch(similarity: 0.97, kind: .joined) : nil
        }
    }

    private mutating func joinNearly(_ query: TokenView, _ candidate: TokenView) {
        let isPerson = isPerson
        eachJoin(query, candidate, open: { _ in true }) { token, whole, parts, range in
            JoinedWords.match(token, whole, parts, range, isPerson: isPerson)
        }
    }

    /// Tries every open word of one side against every run of open words of the other, both ways.
    private mutating func eachJoin(
        _ query: TokenView, _ candidate: TokenView, open: (Float) -> Bool,
        match: (NameToken, UnsafeBufferPointer<UInt8>, TokenView, Range<Int>) -> WordMatch?
    ) {
        for row in queryTaken.indices where canBeWhole(query.tokens[row]) {
            guard !queryTaken[row], (0..<columns).allSatisfy({ open(matches[row * columns + $0].similarity) }) else {
                continue
            }
            if let (range, found) = run(
                in: candidate, taken: candidateTaken, token: query.tokens[row], whole: query.word(row), match: match,
                isOpen: { place in
                    queryTaken.indices.allSatisfy { open(matches[$0 * columns + place].similarity) }
                })
            {
                pair(query, row..<row + 1, candidate, range, found)
            }
        }
        for place in candidateTaken.indices where canBeWhole(candidate.tokens[place]) {
            guard !candidateTaken[place],
                queryTaken.indices.allSatisfy({ open(matches[$0 * columns + place].similarity) })
            else { continue }
            if let (range, found) = run(
                in: query, taken: queryTaken, token: candidate.tokens[place], whole: candidate.word(place),
                match: match,
                isOpen: { row in
                    (0..<columns).allSatisfy { open(matches[row * columns + $0].similarity) }
                })
            {
                pair(query, range, candidate, place..<place + 1, found)
            }
        }
    }

    private func canBeWhole(_ token: NameToken) -> Bool {
        token.length >= 3 - (token.groups != 0 ? 1 : 0)
            && (token.role == .core || token.role == .particle || token.role == .number)
    }

    private func run(
        in parts: TokenView, taken: [Bool], token: NameToken, whole: UnsafeBufferPointer<UInt8>,
        match: (NameToken, UnsafeBufferPointer<UInt8>, TokenView, Range<Int>) -> WordMatch?, isOpen: (Int) -> Bool
    ) -> (Range<Int>, WordMatch)? {
        for start in taken.indices where !taken[start] && start + 1 < taken.count && !taken[start + 1] {
            // Words written as one begin as their first part does; abbreviations need not.
            guard token.groups != 0 || parts.word(start)[0] == whole[0], isOpen(start) else { continue }
            var length = Int(parts.tokens[start].length)
            var end = start + 1
            while end < taken.count, !taken[end], end - start < Self.longestJoin, isOpen(end) {
                length += Int(parts.tokens[end].length)
                end += 1
                if length > Self.longestJoined { break }
                if let found = match(token, whole, parts, start..<end) { return (start..<end, found) }
            }
        }
        return nil
    }

    // MARK: Initials of a run of words

    private mutating func expandInitials(_ query: TokenView, _ candidate: TokenView) {
        for row in queryTaken.indices where !queryTaken[row] {
            if let range = Acronyms.run(of: query, row, in: candidate, taken: candidateTaken, isPerson: isPerson) {
                pair(query, row..<row + 1, candidate, range, WordMatch(similarity: 0.8, kind: .initial))
            }
        }
        for place in candidateTaken.indices where !candidateTaken[place] {
            if let range = Acronyms.run(of: candidate, place, in: query, taken: queryTaken, isPerson: isPerson) {
                pair(query, range, candidate, place..<place + 1, WordMatch(similarity: 0.8, kind: .initial))
            }
        }
    }
}
