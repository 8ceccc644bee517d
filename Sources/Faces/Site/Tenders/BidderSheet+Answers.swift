import Languages
import Storage
import Tendering

/// What the bidder answered, and what its price and its statement come to.
extension BidderSheet {
    func questions(_ words: Words) -> Table {
        Table(
            caption: words(.tendersQuestions), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldSubject)), Table.Column(label: words(.tendersFieldAnswer)),
                Table.Column(label: words(.tendersFieldScore), isNumeric: true),
            ],
            rows: view.questions.filter { $0.isOpen || $0.answer != nil }.map { line in
                let question = line.question.id
                let score = line.score.map { words.number($0.score) }
                return [
                    Table.Cell(
                        words.question(line.question),
                        link: way(.answer, about: question.rawValue).flatMap { Address(ofThisSite: $0) },
                        note: line.question.own == nil
                            ? nil
                            : words(.tendersQuestionsVersionOf(number: words.number(line.question.version)))),
                    Table.Cell(
                        line.answer.map { words(.tendersAnswer, $0.value) } ?? "", tag: verdict(line.verdict, words),
                        note: line.answer?.text.nonEmpty),
                    line.question.isScored && line.answer != nil
                        ? Table.Cell(
                            score ?? words(.tendersNotScored),
                            link: way(.score, about: question.rawValue).flatMap { Address(ofThisSite: $0) })
                        : Table.Cell(""),
                ]
            })
    }

    private func verdict(_ verdict: QuestionRule.Verdict, _ words: Words) -> Tag {
        let tone: Tag.Tone =
            switch verdict {
            case .pass, .given: .plain
            case .mandatoryFail: .danger
            case .discretionaryFail: .warn
            case .skipped, .notAsked: .unknown
            }
        return Tag(tone, words(.tendersQuestionVerdict, verdict))
    }

    func price(_ words: Words) -> String {
        guard let price = view.price else { return words(.tendersPriceNone) }
        return words(
            .tendersPrice, price.verdict,
            [
                "percent": price.percent.map { words.number($0) } ?? "",
                "measure": price.measure.map { words.money($0) } ?? "",
            ])
    }

    func statement(_ words: Words) -> String {
        view.statement.map { words(.tendersStatement, $0) } ?? words(.tendersStatementNone)
    }
}
