internal import Languages
internal import NameMatching

/// One comparison, explained.
struct MatchAnswer {
    var schema: EntitySchema
    var comparison: Comparison
    var threshold: Double
}

extension MatchAnswer: Printable {
    static let columns: [TableColumn] = [
        TableColumn("kind", codes: .commandEvidence), "first", "second", .number("similarity"), .number("weight"),
        .number("effect"),
    ]

    /// A row for each piece of evidence and each cap, and the score last: one plus the effects above it.
    var rows: [[String]] {
        let evidence = comparison.evidence.map { piece in
            [
                piece.kind.rawValue, piece.query, piece.candidate, ScoreText.of(piece.similarity),
                ScoreText.of(piece.weight), JSONOutput.rounded(piece.effect),
            ]
        }
        let caps = comparison.caps.map { cap in
            [
                EvidenceKind.cap.rawValue, Speech.words(.commandCap, cap.reason), "", "", "",
                JSONOutput.rounded(cap.effect),
            ]
        }
        let score = [
            "score", comparison.queryName, comparison.candidateName, "", "", ScoreText.exact(comparison.score),
        ]
        return evidence + caps + [score]
    }

    var json: JSONOutput {
        .object([
            ("first", .text(comparison.queryName)), ("second", .text(comparison.candidateName)),
            ("schema", .text(schema.rawValue)), ("score", .number(ScoreText.cut(comparison.score))),
            ("match", .boolean(comparison.score >= threshold)), ("evidence", comparison.evidenceJSON),
        ])
    }
}
