/// Compares two bare company numbers: exact after normalising, or not at all.
enum NumberComparison {
    static func compare(_ query: Subject, _ candidate: Subject) -> Comparison {
        let mine = query.names.first?.text ?? ""
        let theirs = candidate.names.first?.text ?? ""
        let first = Identifier.canonical(scheme: .companyNumber, text: mine)
        let second = Identifier.canonical(scheme: .companyNumber, text: theirs)
        let isEqual = first != nil && first == second && query.schema == candidate.schema
        var keeper = ScoreKeeper(
            score: isEqual ? 1 : 0,
            evidence: [
                Evidence(
                    kind: .identifier, query: mine, candidate: theirs, similarity: isEqual ? 1 : 0, weight: 1,
                    effect: isEqual ? 0 : -1)
            ])
        if mine != theirs { keeper.cap(.notIdentical, at: NamePair.exact(NamePair.notIdentical)) }
        return keeper.comparison(
            queryName: mine, candidateName: theirs, queryKind: .primary, candidateKind: .primary)
    }
}
