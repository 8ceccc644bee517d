import Languages
import Tendering

/// The questions that may be put to bidders: the organisation's own, and those of the program's bank.
struct QuestionListPage: PageModel {
    var own: [OwnQuestion]
    var mayWrite: Bool

    func page(in words: Words) -> Page {
        Page(
            "tenders/questions", title: words(.tendersQuestionsTitle), section: .tenders,
            trail: [Crumb(words(.tendersTitle), Address("/tenders"))],
            fields: [
                "newPath": mayWrite ? "/tenders/questions/new" : nil,
                "own": own.isEmpty ? nil : table(words).fields(in: words),
                "bank": QuestionBank.all.map { question in
                    [
                        "questionText": words.question(question), "questionRule": words.rule(question),
                        "isFollowUp": question.opensOn != nil,
                    ] as Fields
                },
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.tendersQuestionsOwn), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldSubject)), Table.Column(label: words(.tendersQuestionsRule)),
                Table.Column(label: words(.tendersQuestionsVersion), isNumeric: true),
            ],
            rows: own.map { question in
                [
                    Table.Cell(
                        words.said(question.draft.text), link: Address("/tenders/questions/\(question.id)"),
                        tag: question.draft.isInUse ? nil : Tag(.plain, words(.tendersQuestionsUnused)),
                        note: question.draft.follows.map {
                            words(.tendersQuestionsFollows(question: words.question($0, own)))
                        }),
                    Table.Cell(words.rule(question.question)), Table.Cell(words.number(question.version)),
                ]
            })
    }
}
