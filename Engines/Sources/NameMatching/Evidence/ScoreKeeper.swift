/// Keeps a score and the reasons for it in step: whatever changes the score leaves evidence or a cap behind.
struct ScoreKeeper {
    private(set) var score: Double
    private(set) var evidence: [Evidence]
    private(set) var caps: [Cap] = []

    /// - Parameter evidence: Reasons whose effects add up to `score - 1`.
    init(score: Double, evidence: [Evidence]) {
        self.score = score
        self.evidence = evidence
        if evidence.isEmpty, score < 1 { caps.append(Cap(reason: .noName, effect: score - 1)) }
    }

    /// Lowers the score to `limit` if it is above.
    mutating func cap(_ reason: Cap.Reason, at limit: Double) {
        guard score > limit else { return }
        caps.append(Cap(reason: reason, effect: limit - score))
        score = limit
    }

    /// Moves the score to `target`, kept within 0…1.
    mutating func move(to target: Double, _ kind: EvidenceKind, query: String, candidate: String, similarity: Double) {
        let bounded = min(1, max(0, target))
        evidence.append(
            Evidence(
                kind: kind, query: query, candidate: candidate, similarity: similarity, weight: 0,
                effect: bounded - score))
        score = bounded
    }

    func comparison(
        queryName: String, candidateName: String, queryKind: NameKind, candidateKind: NameKind
    ) -> Comparison {
        Comparison(
            score: score, queryName: queryName, candidateName: candidateName, queryKind: queryKind,
            candidateKind: candidateKind, evidence: evidence, caps: caps)
    }
}
