import CodeOfPractice
import Languages

/// How far each commitment has come, with figures.
struct ProgressTable {
    var progress: CodeProgress

    func table(in words: Words) -> Table {
        Table(
            caption: words(.codeProgress), hidesCaption: true,
            columns: [
                Table.Column(label: words(.codeColumnCommitment)), Table.Column(label: words(.planColumnLight)),
                Table.Column(label: words(.codeColumnDone), isNumeric: true),
                Table.Column(label: words(.codeColumnOverdue), isNumeric: true),
                Table.Column(label: words(.codeColumnEvidence), isNumeric: true),
            ],
            rows: progress.commitments.map { row($0, words) })
    }

    private func row(_ line: CommitmentProgress, _ words: Words) -> [Table.Cell] {
        [
            head(line, words), Table.Cell("", tag: words.lightTag(line.light.light)),
            Table.Cell(
                line.applicable == 0
                    ? words.number(0)
                    : words(.codeDoneOf(done: words.number(line.done), actions: words.number(line.applicable)))),
            Table.Cell(words.number(line.overdue)),
            Table.Cell(
                words.number(line.evidence),
                note: line.expiredEvidence > 0 ? words(.codeExpired(count: line.expiredEvidence)) : nil),
        ]
    }

    private func head(_ line: CommitmentProgress, _ words: Words) -> Table.Cell {
        guard let commitment = line.commitment else {
            return Table.Cell(
                words(.planUnplaced),
                link: Address("/code/actions", ["which": ActionQuery.Which.unplaced.rawValue]))
        }
        return Table.Cell(
            words(.codeCommitment(number: words.number(commitment.number))),
            link: Address("/code/followed/\(progress.adoption)/commitments/\(commitment.number)"),
            note: words.text(commitment.text))
    }
}
