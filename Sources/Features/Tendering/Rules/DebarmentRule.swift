import NameMatching

/// Looks parties up in the debarment list. What is alike is a question for a person.
enum DebarmentRule {
    /// As for other lists.
    static let threshold = 0.70
    static let most = 25

    static func candidates(
        _ parties: [Party], in entries: [DebarmentEntry], matcher: NameMatcher
    ) -> [DebarmentCandidate] {
        guard !entries.isEmpty else { return [] }
        let index = NameIndex(subjects: entries.map(subject), matcher: matcher)
        return parties.flatMap { party in
            index.search(subject(party), threshold: threshold, limit: most).map {
                DebarmentCandidate(party: party, entry: entries[$0.ordinal], comparison: $0.comparison)
            }
        }
    }

    private static func subject(_ entry: DebarmentEntry) -> Subject {
        Subject(
            schema: .legalEntity, names: [SubjectName(entry.name)], identifiers: numbers(.companyNumber, entry.number),
            countries: TextRule.country(entry.country).map { [$0] } ?? [])
    }

    private static func subject(_ party: Party) -> Subject {
        Subject(
            schema: party.draft.nature.schema,
            names: [SubjectName(party.name)] + party.draft.otherNames.map { SubjectName($0, kind: .alias) },
            identifiers: numbers(party.draft.scheme, party.draft.number ?? ""),
            countries: party.draft.country.map { [$0] } ?? [])
    }

    private static func numbers(_ scheme: IdentifierScheme, _ text: String) -> [Identifier] {
        [Identifier.canonical(scheme: scheme, text: text)].compactMap { $0 }
    }
}
