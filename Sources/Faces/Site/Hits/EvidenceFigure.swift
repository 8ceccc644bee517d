import Languages
import NameMatching

/// Why a comparison has its score: every word of both names with what was made of it, then the facts besides names, then
/// what kept the score from rising. Drawn by `{{#comparison}}{{>parts/evidence}}{{/comparison}}`.
struct EvidenceFigure {
    var comparison: Comparison

    func fields(in words: Words) -> Fields {
        let facts = comparison.evidence.filter { !$0.kind.isOfWords }
        let caps = comparison.caps.filter { Self.isSeen($0.effect) }
        return [
            "comparedText": compared(words),
            "evidenceWords": comparison.evidence.filter(\.kind.isOfWords).map { word($0, words) },
            "hasFacts": !facts.isEmpty || !caps.isEmpty,
            "facts": facts.map { fact($0, words) } + caps.map { cap($0, words) },
            "sumText": sum(words),
        ]
    }

    private func compared(_ words: Words) -> String {
        words(
            .screeningEvidenceCompared(
                ours: comparison.queryName, ourKind: words.code(comparison.queryKind.code, under: .screeningName),
                theirs: comparison.candidateName,
                theirKind: words.code(comparison.candidateKind.code, under: .screeningName)))
    }

    private func word(_ evidence: Evidence, _ words: Words) -> Fields {
        let marks =
            evidence.kind.comparesLetters
            ? LetterMarks(evidence.query, evidence.candidate)
            : LetterMarks(unmarked: evidence.query, evidence.candidate)
        return [
            "hasOurs": !evidence.query.isEmpty, "ourLetters": marks.query.map(run),
            "hasTheirs": !evidence.candidate.isEmpty, "theirLetters": marks.candidate.map(run),
            "madeOfIt": words.code(evidence.finding, under: .screeningEvidence),
            "weight": words.language.decimal(evidence.weight, places: 2), "effect": effect(evidence.effect, words),
        ]
    }

    private func run(_ run: LetterMarks.Run) -> Fields {
        ["letters": run.letters, "isMarked": run.isMarked]
    }

    private func fact(_ evidence: Evidence, _ words: Words) -> Fields {
        let isCountry = evidence.kind == .country
        let text = words.code(
            evidence.finding, under: .screeningEvidence,
            [
                "ours": isCountry ? words.country(evidence.query) : evidence.query,
                "theirs": isCountry ? words.country(evidence.candidate) : evidence.candidate,
            ])
        return ["factText": text, "factEffect": effect(evidence.effect, words)]
    }

    private func cap(_ cap: Cap, _ words: Words) -> Fields {
        ["factText": words(.screeningCap, cap.reason), "factEffect": effect(cap.effect, words)]
    }

    private func sum(_ words: Words) -> String {
        let (names, facts) = comparison.evidence.reduce(into: (0.0, 0.0)) { sums, evidence in
            if evidence.kind.isOfWords { sums.0 += evidence.effect } else { sums.1 += evidence.effect }
        }
        let caps = comparison.caps.reduce(0) { $0 + $1.effect }
        let (ofNames, ofFacts, score) = (effect(names, words), effect(facts, words), words.score(comparison.score))
        guard Self.isSeen(caps) else {
            return words(.screeningEvidenceSum(words: ofNames, facts: ofFacts, score: score))
        }
        return words(
            .screeningEvidenceSumLimited(words: ofNames, facts: ofFacts, caps: effect(caps, words), score: score))
    }

    /// `−0.08`, `+0.03`, `0`.
    func effect(_ value: Double, _ words: Words) -> String {
        guard Self.isSeen(value) else { return "0" }
        return (value > 0 ? "+" : "") + words.language.decimal(value, places: 2)
    }

    /// Whether it is more than nothing with two decimals.
    private static func isSeen(_ effect: Double) -> Bool { effect.magnitude >= 0.005 }
}

extension Evidence {
    /// What the page says of it, as the end of a key under `screening.evidence.`.
    var finding: String {
        switch kind {
        case .exact: query == candidate ? "exact" : "exact.marks"
        case .title: "title.same"
        case .form: query.isEmpty || candidate.isEmpty ? "form.one" : similarity >= 1 ? "form.same" : "form.differs"
        case .identifier, .postcode: similarity >= 1 ? "\(kind.rawValue).same" : "\(kind.rawValue).differs"
        case .birthDate: similarity >= 1 ? "birthDate.same" : similarity > 0 ? "birthDate.near" : "birthDate.differs"
        default: kind.rawValue
        }
    }
}

extension EvidenceKind {
    /// Whether it is about words of the names; otherwise about another fact.
    var isOfWords: Bool {
        switch self {
        case .identifier, .alias, .country, .birthDate, .postcode, .cap: false
        default: true
        }
    }

    /// Whether it helps to see which letters differ.
    fileprivate var comparesLetters: Bool {
        switch self {
        case .exact, .typo, .sound, .joined, .number, .contradiction: true
        default: false
        }
    }
}

extension NameKind {
    /// Its code in keys of the catalogue.
    var code: String {
        switch self {
        case .primary: "primary"
        case .alias: "alias"
        case .weakAlias: "weakAlias"
        case .previous: "previous"
        case .tradingAs: "tradingAs"
        }
    }
}
