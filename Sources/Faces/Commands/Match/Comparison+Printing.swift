internal import NameMatching

extension Comparison {
    /// Why the score is what it is, in one line: what differs, since what is the same speaks for itself.
    var reasons: String {
        let differences = evidence.compactMap(\.difference) + caps.map { "capped: \($0.reason.words)" }
        return differences.isEmpty ? "the same but for case and marks" : differences.joined(separator: "; ")
    }

    /// Evidence and caps as the list that the JSON of `screen` and `match` holds. A cap stands as evidence of kind `cap`,
    /// so that the effects still add up to the score less one.
    var evidenceJSON: JSONOutput {
        .list(
            evidence.map { piece in
                Self.json(
                    piece.kind.rawValue, piece.query, piece.candidate, piece.similarity, piece.weight, piece.effect)
            }
                + caps.map { Self.json(EvidenceKind.cap.rawValue, $0.reason.rawValue, "", 0, 0, $0.effect) })
    }

    private static func json(
        _ kind: String, _ query: String, _ candidate: String, _ similarity: Double, _ weight: Double, _ effect: Double
    ) -> JSONOutput {
        .object([
            ("kind", .text(kind)), ("query", .text(query)), ("candidate", .text(candidate)),
            ("similarity", .number(similarity)), ("weight", .number(weight)), ("effect", .number(effect)),
        ])
    }
}

extension Evidence {
    /// The difference in a few words; nil where there is none worth a person's time.
    var difference: String? {
        switch kind {
        case .exact, .filler: nil
        case .form where effect == 0: nil
        case .title where effect == 0: nil
        case .missing: "listed name lacks “\(query)”"
        case .extra: "listed name adds “\(candidate)”"
        default:
            if query.isEmpty && candidate.isEmpty {
                kind.words
            } else if candidate.isEmpty {
                "\(kind.words) “\(query)”"
            } else if query.isEmpty {
                "\(kind.words) “\(candidate)”"
            } else {
                "\(kind.words) “\(query)” ~ “\(candidate)”"
            }
        }
    }
}

extension EvidenceKind {
    /// What it is called on the command line.
    var words: String {
        switch self {
        case .exact: "same"
        case .form: "legal form"
        case .typo: "spelling"
        case .sound: "sound"
        case .transliteration: "other script"
        case .translation: "translation"
        case .nickname: "short name"
        case .initial: "initial"
        case .number: "number"
        case .joined: "written together"
        case .title: "title"
        case .filler: "small word"
        case .missing: "missing"
        case .extra: "added"
        case .contradiction: "contradicts"
        case .identifier: "register number"
        case .alias: "other name"
        case .country: "country"
        case .birthDate: "date of birth"
        case .postcode: "postcode"
        case .cap: "capped"
        }
    }
}

extension Cap.Reason {
    /// What it is called on the command line.
    var words: String {
        switch self {
        case .twoSided: "each has a telling word that the other lacks"
        case .form: "legal forms differ"
        case .contradiction: "numbers, initials or directions contradict"
        case .order: "the same names in another order round ap, ab or ferch"
        case .commonWords: "only common words are shared"
        case .notIdentical: "not the identical text"
        case .alias: "met through another name"
        case .weakAlias: "met through a weak alias"
        case .schema: "different kinds of thing"
        case .noName: "a name is missing"
        }
    }
}
