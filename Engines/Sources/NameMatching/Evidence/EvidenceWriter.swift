/// Writes the reasons for the score of two aligned names: every word of both exactly once.
struct EvidenceWriter {
    let query: ParsedName
    let candidate: ParsedName
    let score: NameScore
    private var pieces = [Piece]()

    private struct Piece {
        var evidence: Evidence
        var loss: Double
        var order: Int
    }

    init(query: ParsedName, candidate: ParsedName, score: NameScore) {
        self.query = query
        self.candidate = candidate
        self.score = score
    }

    /// Evidence in the order of the query's words, the candidate's own words last.
    mutating func write(_ aligner: NameAligner) -> [Evidence] {
        pieces.removeAll()
        for pair in aligner.pairs { add(pair) }
        addForms()
        addRest(aligner)
        share()
        return pieces.sorted { $0.order < $1.order }.map(\.evidence)
    }

    private mutating func add(_ pair: WordPair) {
        let similarity = Double(pair.match.similarity)
        let weight = Double(pair.weight)
        pieces.append(
            Piece(
                evidence: Evidence(
                    kind: kind(pair), query: query.surface(pair.query), candidate: candidate.surface(pair.candidate),
                    similarity: similarity, weight: weight, effect: 0),
                loss: weight * (1 - similarity), order: pair.query.lowerBound))
    }

    private func kind(_ pair: WordPair) -> EvidenceKind {
        guard pair.match.kind == .exact else { return pair.match.kind }
        switch query.tokens[pair.query.lowerBound].role {
        case .filler: return .filler
        case .title: return .title
        default: return .exact
        }
    }

    /// Each unbroken run of form words is one piece, met with the other side's run of the same place.
    private mutating func addForms() {
        let mine = Self.formRuns(query)
        let theirs = Self.formRuns(candidate)
        for place in 0..<max(mine.count, theirs.count) {
            let first = place < mine.count ? mine[place] : nil
            let second = place < theirs.count ? theirs[place] : nil
            let isStated = query.form != .none && candidate.form != .none
            let similarity = isStated ? (query.form.fits(candidate.form) ? 1.0 : 0.0) : 0.5
            pieces.append(
                Piece(
                    evidence: Evidence(
                        kind: .form, query: first.map(query.surface) ?? "",
                        candidate: second.map(candidate.surface) ?? "",
                        similarity: similarity, weight: 0, effect: 0),
                    loss: 0, order: first?.lowerBound ?? query.tokens.count))
        }
    }

    private static func formRuns(_ name: ParsedName) -> [Range<Int>] {
        var runs = [Range<Int>]()
        for index in name.tokens.indices where name.tokens[index].role == .form {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private mutating func addRest(_ aligner: NameAligner) {
        var mine = query.tokens.indices.filter { !aligner.queryTaken[$0] }
        var theirs = candidate.tokens.indices.filter { !aligner.candidateTaken[$0] }
        if score.caps.contains(.contradiction) { addContradictions(&mine, &theirs) }
        for index in mine {
            add(.missing, query.tokens[index], query.surface(index..<index + 1), "", score.queryFactor, index)
        }
        for index in theirs {
            let surface = candidate.surface(index..<index + 1)
            add(.extra, candidate.tokens[index], "", surface, score.candidateFactor, query.tokens.count + 1 + index)
        }
    }

    private mutating func add(
        _ kind: EvidenceKind, _ token: NameToken, _ mine: String, _ theirs: String, _ factor: Float, _ order: Int
    ) {
        let shown: EvidenceKind =
            switch token.role {
            case .filler: .filler
            case .title: .title
            default: kind
            }
        pieces.append(
            Piece(
                evidence: Evidence(
                    kind: shown, query: mine, candidate: theirs, similarity: 0, weight: Double(token.weight), effect: 0),
                loss: Double(token.weight * factor), order: order))
    }

    private mutating func addContradictions(_ mine: inout [Int], _ theirs: inout [Int]) {
        let tests: [(NameToken) -> Bool] = [
            { $0.role == .number }, { $0.role == .initial || $0.flags.contains(.acronym) },
            { $0.flags.contains(.direction) },
        ]
        for test in tests {
            while let first = mine.firstIndex(where: { test(query.tokens[$0]) }),
                let second = theirs.firstIndex(where: { test(candidate.tokens[$0]) })
            {
                let row = mine.remove(at: first)
                let place = theirs.remove(at: second)
                let weight = max(query.tokens[row].weight, candidate.tokens[place].weight)
                pieces.append(
                    Piece(
                        evidence: Evidence(
                            kind: .contradiction, query: query.surface(row..<row + 1),
                            candidate: candidate.surface(place..<place + 1), similarity: 0, weight: Double(weight),
                            effect: 0),
                        loss: Double(weight), order: row))
            }
        }
    }

    /// Shares what the coverage lacks among the pieces by what each lost, and makes weights shares of the whole.
    private mutating func share() {
        let lost = pieces.reduce(0) { $0 + $1.loss }
        let total = pieces.reduce(0) { $0 + $1.evidence.weight }
        let missing = 1 - Double(score.coverage)
        for index in pieces.indices {
            if total > 0 { pieces[index].evidence.weight /= total }
            if lost > 0 { pieces[index].evidence.effect = -missing * pieces[index].loss / lost }
        }
    }
}
