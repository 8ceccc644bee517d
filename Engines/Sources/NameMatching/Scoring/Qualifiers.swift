/// What besides names speaks for or against two subjects being one: identifiers decide, the rest only qualifies.
struct Qualifiers {
    let query: Subject
    let candidate: Subject

    /// Bounds of a pair with equal number and different names, and what a fact takes from the score.
    private enum Effect {
        static let sameNumber = 0.85...0.95
        static let otherNumber = 0.25
        static let otherCountry = 0.1
        static let otherBirthYear = 0.2
        static let otherBirthDay = 0.1
        /// Share of what is missing to 1 that an equal postcode or full birth date gives back.
        static let agreeing = 0.15
    }

    func apply(to keeper: inout ScoreKeeper) {
        let isDecided = applyIdentifiers(to: &keeper)
        applyBirthDates(to: &keeper)
        guard !isDecided else { return }
        applyCountries(to: &keeper)
        applyPostcodes(to: &keeper)
    }

    /// Equal numbers lift the score into their band; different numbers of one register lower it.
    private func applyIdentifiers(to keeper: inout ScoreKeeper) -> Bool {
        for identifier in query.identifiers where candidate.identifiers.contains(identifier) {
            let span = Effect.sameNumber.upperBound - Effect.sameNumber.lowerBound
            let lifted = Effect.sameNumber.lowerBound + span * keeper.score
            keeper.move(
                to: max(keeper.score, lifted), .identifier, query: identifier.value, candidate: identifier.value,
                similarity: 1)
            return true
        }
        for scheme in IdentifierScheme.allCases where scheme != .other {
            guard let mine = query.identifiers.first(where: { $0.scheme == scheme }),
                let theirs = candidate.identifiers.first(where: { $0.scheme == scheme })
            else { continue }
            keeper.move(
                to: keeper.score - Effect.otherNumber, .identifier, query: mine.value, candidate: theirs.value,
                similarity: 0)
            return false
        }
        return false
    }

    private func applyCountries(to keeper: inout ScoreKeeper) {
        guard let mine = query.countries.first, let theirs = candidate.countries.first else { return }
        guard Set(query.countries.map { $0.lowercased() }).isDisjoint(with: candidate.countries.map { $0.lowercased() })
        else { return }
        keeper.move(
            to: keeper.score - Effect.otherCountry, .country, query: mine, candidate: theirs, similarity: 0)
    }

    private func applyPostcodes(to keeper: inout ScoreKeeper) {
        let theirs = Set(candidate.postcodes.map(Self.compact))
        guard let mine = query.postcodes.first(where: { theirs.contains(Self.compact($0)) }),
            !Self.compact(mine).isEmpty
        else { return }
        agree(.postcode, mine, &keeper)
    }

    private func applyBirthDates(to keeper: inout ScoreKeeper) {
        guard let mine = query.birthDates.first, let theirs = candidate.birthDates.first else { return }
        let pairs = query.birthDates.flatMap { one in candidate.birthDates.map { (one, $0) } }
        if let (one, _) = pairs.first(where: { $0.0.hasPrefix($0.1) || $0.1.hasPrefix($0.0) }) {
            if one.utf8.count >= 10 { agree(.birthDate, one, &keeper) }
            return
        }
        let isSameYear = pairs.contains { $0.0.prefix(4) == $0.1.prefix(4) }
        keeper.move(
            to: keeper.score - (isSameYear ? Effect.otherBirthDay : Effect.otherBirthYear), .birthDate, query: mine,
            candidate: theirs, similarity: isSameYear ? 0.5 : 0)
    }

    /// Agreement gives a little back, but lifts no poor score over the mark of 0.70 and none to identity.
    private func agree(_ kind: EvidenceKind, _ text: String, _ keeper: inout ScoreKeeper) {
        let limit = keeper.score < 0.7 ? 0.69 : 0.98
        let target = min(limit, keeper.score + (1 - keeper.score) * Effect.agreeing)
        keeper.move(to: max(keeper.score, target), kind, query: text, candidate: text, similarity: 1)
    }

    private static func compact(_ text: String) -> String {
        String(decoding: IdentifierText.characters(text), as: UTF8.self)
    }
}
