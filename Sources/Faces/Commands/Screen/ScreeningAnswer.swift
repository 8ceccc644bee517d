internal import Languages
internal import NameMatching

/// What the lists hold that may be the one looked for.
struct ScreeningAnswer: Sendable {
    /// One entry that reached the threshold, and why.
    struct Result: Sendable {
        var entry: ScreeningEntry
        var listName: String
        var comparison: Comparison
        /// Whether the score reached the threshold. A name that differs in its legal form alone is shown below it too.
        var isMatch: Bool
    }

    var query: ScreeningQuery
    /// Best first.
    var results: [Result]
    /// The identifiers of the entries that were looked at first, best first; nil unless asked for.
    var candidates: [String]?
}

extension ScreeningAnswer: Printable {
    static let columns: [TableColumn] = [
        "id", "name", .number("score"), "list", "entry", "caption", "listed as",
        TableColumn("schema", codes: .schema), "why",
    ]

    var rows: [[String]] {
        results.map { result in
            [
                query.id, query.name, ScoreText.of(result.comparison.score), result.listName, result.entry.id,
                result.entry.caption, result.comparison.candidateName, result.entry.schema,
                result.comparison.reasons,
            ]
        }
    }

    var json: JSONOutput {
        var members: [(name: String, value: JSONOutput)] = [
            ("query", query.json), ("results", .list(results.map(\.json))),
        ]
        if let candidates { members.append(("candidates", .texts(candidates))) }
        return .object(members)
    }
}

extension ScreeningAnswer.Result {
    /// A `match` is meant as the yente service means it: a question for a person, never a verdict.
    var json: JSONOutput {
        .object([
            ("id", .text(entry.id)), ("list", .text(listName)), ("caption", .text(entry.caption)),
            ("schema", .text(entry.schema)), ("score", .number(ScoreText.cut(comparison.score))),
            ("match", .boolean(isMatch)),
            ("evidence", comparison.evidenceJSON),
        ])
    }
}
