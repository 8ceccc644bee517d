import Languages
import Tendering

/// One of the organisation's own questions with every version of it.
struct QuestionVersionsPage: PageModel {
    /// The newest first.
    var versions: [OwnQuestion]
    var mayWrite: Bool

    func page(in words: Words) -> Page {
        let current = versions[0]
        return Page(
            "tenders/question", title: words.said(current.draft.text), section: .tenders,
            trail: [
                Crumb(words(.tendersTitle), Address("/tenders")),
                Crumb(words(.tendersQuestionsTitle), Address("/tenders/questions")),
            ],
            fields: [
                "changePath": mayWrite ? "/tenders/questions/\(current.id)/change" : nil,
                "unused": current.draft.isInUse ? nil : Tag(.plain, words(.tendersQuestionsUnused)).fields,
                "versions": versions.map { version($0, words) },
            ])
    }

    private func version(_ question: OwnQuestion, _ words: Words) -> Fields {
        let moment = words.moment(question.madeAt)
        return [
            "versionTitle": words(.tendersQuestionsVersionOf(number: words.number(question.version))),
            "versionWhen": question.by.map { words(.tendersBy(moment: moment, name: $0)) } ?? moment,
            "english": question.draft.text.english, "welsh": question.draft.text.welsh,
            "guidanceEnglish": question.draft.guidance.english.nonEmpty,
            "guidanceWelsh": question.draft.guidance.welsh.nonEmpty, "rule": words.rule(question.question),
        ]
    }
}
