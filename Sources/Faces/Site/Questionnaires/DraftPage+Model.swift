import Languages
import Questionnaires

/// The draft of the next version: what it asks, and what still stands in the way of publishing it.
struct DraftPage: PageModel {
    static let form = "section-form"

    var draft: QuestionnaireVersion
    var problems: [ContentProblem]
    var titleEnglish = ""
    var titleWelsh = ""
    var isSent = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isSent, titleEnglish.isEmpty { faults.add("titleEnglish", words(.questionnairesFaultBoth)) }
        if isSent, titleWelsh.isEmpty { faults.add("titleWelsh", words(.questionnairesFaultBoth)) }
        var page = Page(
            "questionnaires/draft", title: words(.questionnairesDraftTitle), section: .chains,
            trail: [
                Crumb(words(.questionnairesTitle), Address("/questionnaires")),
                Crumb(words(.questionnairesQuestionsTitle), Address("/questionnaires/questions")),
            ],
            fields: [
                "edition": String(draft.edition),
                "hasProblems": !problems.isEmpty,
                "problems": problems.map { problem($0, words) },
                "parts": draft.content.sections.map {
                    QuestionSheet(section: $0, content: draft.content, isDraft: true, edition: draft.edition)
                        .fields(in: words)
                },
                "titleEnglish": InputField(
                    name: "titleEnglish", label: words(.questionnairesSectionEnglish), value: titleEnglish,
                    fault: faults["titleEnglish"]
                ).fields,
                "titleWelsh": InputField(
                    name: "titleWelsh", label: words(.questionnairesSectionWelsh), value: titleWelsh,
                    fault: faults["titleWelsh"]
                ).fields,
            ])
        page.show(form: Self.form, faults)
        return page
    }

    private func problem(_ problem: ContentProblem, _ words: Words) -> Fields {
        let question = problem.question.flatMap { draft.content.question($0) }
        let section = problem.section.flatMap { key in draft.content.sections.first { $0.key == key } }
        let what = question.map { words.said($0.text) } ?? section.map { words.said($0.title) }
        return [
            "problemText": words(.questionnairesProblem, problem.code),
            "problemWhat": what.flatMap { $0.isEmpty ? nil : $0 },
            "problemPath": problem.question.map { "/questionnaires/draft/questions/\($0)" },
        ]
    }
}
