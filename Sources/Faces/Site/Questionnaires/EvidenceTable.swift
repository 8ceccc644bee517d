import Languages
import Questionnaires

/// The documents that were sent, with what is known of each.
struct EvidenceTable {
    var detail: RequestDetail

    func table(_ words: Words) -> Table {
        Table(
            caption: words(.questionnairesEvidenceTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.questionnairesColumnDocument)),
                Table.Column(label: words(.questionnairesColumnQuestion)),
                Table.Column(label: words(.questionnairesColumnScan)),
                Table.Column(label: words(.questionnairesFactSent)),
            ],
            rows: detail.evidence.map { row($0, words) })
    }

    private func row(_ evidence: Evidence, _ words: Words) -> [Table.Cell] {
        let question = detail.version.content.question(evidence.question)
        return [
            Table.Cell(
                evidence.name, link: Address("/questionnaires/evidence/\(evidence.id)"),
                note:
                    "\(words(.questionnairesFileType, evidence.type)), \(words.size(evidence.size)), SHA-256 \(evidence.digest)"
            ),
            Table.Cell(question.map { words.said($0.text) } ?? evidence.question),
            Table.Cell("", tag: words.tag(of: evidence.scan), note: evidence.scanner),
            Table.Cell(words(.questionnairesBy(moment: words.moment(evidence.sentAt), name: evidence.by))),
        ]
    }
}
