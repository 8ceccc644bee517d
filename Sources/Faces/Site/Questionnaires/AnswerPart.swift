import Languages
import Questionnaires

/// One section of answers as a table.
struct AnswerPart {
    var part: Evaluation.Part
    var detail: RequestDetail

    func fields(in words: Words) -> Fields {
        [
            "partTitle": words.said(part.section.title),
            "partScore": part.score == nil ? nil : words.score(part.score),
            "table": Table(
                caption: words.said(part.section.title), hidesCaption: true,
                columns: [
                    Table.Column(label: words(.questionnairesColumnQuestion)),
                    Table.Column(label: words(.questionnairesColumnAnswer)),
                    Table.Column(label: words(.questionnairesColumnJudgement)),
                ],
                rows: part.lines.map { row($0, words) }
            ).fields(in: words),
        ]
    }

    private func row(_ line: Evaluation.Line, _ words: Words) -> [Table.Cell] {
        let answer = line.state == .notAsked ? nil : detail.answers[line.question.key]
        return [
            Table.Cell(words.said(line.question.text)),
            Table.Cell(words.answer(line.state, to: line.question), note: answer.map { note($0, words) }),
            line.judgement.tag(in: words).map { Table.Cell("", tag: $0) }
                ?? Table.Cell(words(.questionnairesJudgement, line.judgement)),
        ]
    }

    /// The explanation, who answered, when and until when it holds, and where it was reused from.
    private func note(_ answer: GivenAnswer, _ words: Words) -> String {
        var parts = answer.note.isEmpty ? [] : ["“\(answer.note)”"]
        parts.append(
            words(
                .questionnairesAnswerBy(
                    name: answer.by, day: words.shortDay(Words.day(of: answer.answeredAt)),
                    until: words.shortDay(answer.validUntil), revision: words.number(answer.revision))))
        if let reused = answer.reused {
            parts.append(words(.questionnairesAnswerReused(buyer: reused.buyer)))
            if let at = reused.withdrawnAt {
                parts.append(words(.questionnairesAnswerWithdrawn(day: words.shortDay(Words.day(of: at)))))
            }
        }
        return parts.joined(separator: " ")
    }
}
