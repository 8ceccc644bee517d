internal import Languages
internal import NameMatching

extension Comparison {
    /// Why the score is what it is, in one line: what differs, since what is the same speaks for itself.
    var reasons: String {
        let differences =
            evidence.compactMap(\.difference) + caps.map { "\(Self.capped): \(Speech.words(.commandCap, $0.reason))" }
        return differences.isEmpty ? say(.commandMatchSame) : differences.joined(separator: "; ")
    }

    private static var capped: String { Speech.words(.commandEvidence, EvidenceKind.cap) }

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
        case .missing: say(.commandMatchLacks(text: query))
        case .extra: say(.commandMatchAdds(text: candidate))
        default:
            [Speech.words(.commandEvidence, kind), compared].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// `“Kwik” ~ “Quick”`, or what stands on one side only.
    private var compared: String {
        [query, candidate].filter { !$0.isEmpty }.map { "“\($0)”" }.joined(separator: " ~ ")
    }
}
