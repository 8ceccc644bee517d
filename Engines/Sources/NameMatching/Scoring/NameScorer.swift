/// Scores an alignment: the smaller of the two weighted coverages, under the rules that cap it.
struct NameScorer {
    let isPerson: Bool

    /// Share of a side's weight from which an unmatched rest is telling.
    private static let tellingShare: Float = 0.12
    /// Weight of a person's word from which it is telling.
    private static let tellingName: Float = 0.4
    /// Similarity from which a pair of words counts as sure: doubtful spellings and missing words together say little.
    private static let sureSimilarity: Float = 0.88
    /// What is left over on one side only costs less when something rare is shared and more when nothing is.
    private static let rareShared: (organisation: Float, person: Float) = (0.62, 0.42)
    private static let nothingRareShared: (organisation: Float, person: Float) = (1.35, 1)

    func score(_ aligner: NameAligner, _ query: TokenView, _ candidate: TokenView) -> NameScore {
        let paired = Paired(aligner.pairs, query, isPerson: isPerson)
        let mine = Rest(query, aligner.queryTaken)
        let theirs = Rest(candidate, aligner.candidateTaken)
        let mineTells = tells(mine, paired)
        let theirsTell = tells(theirs, paired)
        var caps: NameScore.Caps = []
        if mineTells, theirsTell { caps.insert(.twoSided) }
        if mine.contradicts(theirs) { caps.insert(.contradiction) }
        if !query.form.fits(candidate.form) { caps.insert(.form) }
        if isPerson, turnsRound(aligner.pairs, query, candidate) { caps.insert(.order) }
        let factor = mineTells && theirsTell ? 1 : oneSidedFactor(paired)
        let first = coverage(paired, mine.weight * factor)
        let second = coverage(paired, theirs.weight * factor)
        return NameScore(coverage: min(first, second), queryFactor: factor, candidateFactor: factor, caps: caps)
    }

    private func coverage(_ paired: Paired, _ rest: Float) -> Float {
        let total = paired.weight + rest
        return total > 0 ? min(1, paired.matched / total) : 0
    }

    private func oneSidedFactor(_ paired: Paired) -> Float {
        let isStrong = isPerson ? paired.tellingPairs >= 2 : paired.rarest >= 0.7
        let factors = isStrong ? Self.rareShared : Self.nothingRareShared
        return isPerson ? factors.person : factors.organisation
    }

    private func tells(_ rest: Rest, _ paired: Paired) -> Bool {
        if isPerson { return rest.heaviest >= Self.tellingName }
        return rest.weight >= Self.tellingShare * (paired.weight + rest.weight)
    }

    /// The same two names, one of them the father's on one side and the child's own on the other.
    private func turnsRound(_ pairs: [WordPair], _ query: TokenView, _ candidate: TokenView) -> Bool {
        guard query.tokens.contains(where: { $0.flags.contains(.parentName) }),
            candidate.tokens.contains(where: { $0.flags.contains(.parentName) })
        else { return false }
        return pairs.contains { pair in
            query.tokens[pair.query.lowerBound].flags.contains(.parentName)
                != candidate.tokens[pair.candidate.lowerBound].flags.contains(.parentName)
        }
    }

    /// What found a partner.
    private struct Paired {
        var weight: Float = 0
        var matched: Float = 0
        var rarest: Float = 0
        var tellingPairs = 0

        init(_ pairs: [WordPair], _ query: TokenView, isPerson: Bool) {
            for pair in pairs {
                weight += pair.weight
                matched += pair.weight * pair.match.similarity
                let strength = pair.weight * pair.match.similarity
                rarest = max(rarest, strength)
                if pair.weight >= NameScorer.tellingName, pair.match.similarity >= NameScorer.sureSimilarity {
                    tellingPairs += max(Int(pair.queryCount), Int(pair.candidateCount))
                }
            }
        }
    }

    /// What found none.
    private struct Rest {
        var weight: Float = 0
        var heaviest: Float = 0
        var hasNumber = false
        var hasInitial = false
        var hasDirection = false

        init(_ view: TokenView, _ taken: [Bool]) {
            for index in taken.indices where !taken[index] {
                let token = view.tokens[index]
                weight += token.weight
                heaviest = max(heaviest, token.weight)
                hasNumber = hasNumber || token.role == .number
                hasInitial = hasInitial || token.role == .initial || token.flags.contains(.acronym)
                hasDirection = hasDirection || token.flags.contains(.direction)
            }
        }

        func contradicts(_ other: Rest) -> Bool {
            hasNumber && other.hasNumber || hasInitial && other.hasInitial || hasDirection && other.hasDirection
        }
    }
}
