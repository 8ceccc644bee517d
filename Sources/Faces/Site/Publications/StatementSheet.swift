import Languages
import Publications

/// The text of a statement in one language, for `{{>parts/statement-text}}`.
struct StatementSheet {
    var texts: [StatementSection: String]
    var words: Words
    /// The last lines: what it is based on, and who approved it.
    var foot: String
    var approvals: [String]
    /// What stands before the `id` of a part, so that two languages may stand on one page.
    var prefix = "part"

    var fields: Fields {
        [
            "statementParts": StatementSection.allCases.map { section in
                [
                    "partID": "\(prefix)-\(section.rawValue)", "partTitle": words(.publicationsSection, section),
                    "partParagraphs": paragraphs(of: section).map { ["paragraph": $0] as Fields },
                ] as Fields
            },
            "statementFoot": foot, "statementApprovals": approvals.map { ["approval": $0] as Fields },
        ]
    }

    private func paragraphs(of section: StatementSection) -> [String] {
        (texts[section] ?? "").split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    }
}
