import EthicalEmployment
import Languages

extension Words {
    /// What holds on each question.
    /// - Parameter answers: latest first.
    func lines(of answers: [WorkAnswer]) -> [EvidenceLine] {
        WorkQuestion.allCases.map { question in
            let answer = answers.first { $0.question == question }
            return EvidenceLine(
                label: self(.employmentTermsQuestion, question), text: answer.flatMap(text),
                tag: tag(of: answer))
        }
    }

    /// How many workers it concerns, and the explanation; nil where neither is known.
    private func text(_ answer: WorkAnswer) -> String? {
        let workers = answer.workers.map { self(.employmentTermsWorkers(count: $0)) }
        let parts = [workers, answer.explanation.isEmpty ? nil : answer.explanation].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " – ")
    }

    /// What held before.
    /// - Parameter answers: latest first.
    func history(of answers: [WorkAnswer]) -> Table {
        let current = Set(
            WorkQuestion.allCases.compactMap { question in answers.first { $0.question == question }?.id })
        return Table(
            caption: self(.employmentHistory), hidesCaption: true,
            columns: [
                Table.Column(label: self(.employmentTermsWhich)), Table.Column(label: self(.employmentTermsAnswer)),
                Table.Column(label: self(.employmentRecorded)),
            ],
            rows: answers.filter { !current.contains($0.id) }.map { answer in
                [
                    Table.Cell(self(.employmentTermsQuestion, answer.question)),
                    Table.Cell(self(.employmentTermsState, answer.state), note: text(answer)),
                    Table.Cell(recorded(answer.recordedAt, by: answer.by)),
                ]
            })
    }
}
