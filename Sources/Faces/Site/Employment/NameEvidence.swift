import Languages
import NameMatching

/// Why a name on invoices is like that of a supplier, word by word. Drawn by `{{#evidence}}{{>parts/table}}…{{/evidence}}`.
struct NameEvidence {
    var name: String
    var comparison: Comparison

    func fields(in words: Words) -> Fields {
        let figure = EvidenceFigure(comparison: comparison)
        let table = Table(
            caption: words(.employmentNamesEvidenceOf(name: name)),
            columns: [
                Table.Column(label: words(.employmentNamesEvidenceInvoice)),
                Table.Column(label: words(.employmentNamesEvidenceRegister)),
                Table.Column(label: words(.screeningEvidenceMade)),
                Table.Column(label: words(.screeningEvidenceEffect), isNumeric: true),
            ],
            rows: comparison.evidence.filter(\.kind.isOfWords).map { evidence in
                [
                    Table.Cell(evidence.query.isEmpty ? words(.screeningEvidenceNone) : evidence.query),
                    Table.Cell(evidence.candidate.isEmpty ? words(.screeningEvidenceNone) : evidence.candidate),
                    Table.Cell(made(of: evidence, words)), Table.Cell(figure.effect(evidence.effect, words)),
                ]
            })
        return [
            "evidenceTable": table.fields(in: words),
            "limits": comparison.caps.map { ["limit": words(.screeningCap, $0.reason)] as Fields },
        ]
    }

    /// The words of screening speak of a list where this compares with the register.
    private func made(of evidence: Evidence, _ words: Words) -> String {
        switch evidence.kind {
        case .missing: words(.employmentNamesEvidenceMissing)
        case .extra: words(.employmentNamesEvidenceExtra)
        default: words.code(evidence.finding, under: .screeningEvidence)
        }
    }
}
