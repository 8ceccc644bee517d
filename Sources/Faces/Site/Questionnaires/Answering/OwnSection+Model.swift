import Languages
import Questionnaires
import Storage

/// One section of a questionnaire, to be answered.
struct OwnSectionPage: PageModel {
    static let form = "answer-form"

    var sheet: RespondentSheet
    /// From 0.
    var place: Int
    /// What was typed, by the key of the question; nil where the page is only looked at.
    var typed: [String: TypedAnswer]?
    var name: String?
    var faults: [String: AnswerFault] = [:]
    var error: QuestionnairesError.Code?

    private var part: Evaluation.Part { sheet.evaluation.parts[place] }
    private var path: String { "/answer/questionnaires/\(sheet.request.id)" }

    /// The questions of the section that are asked.
    var openQuestions: [Question] { part.lines.filter { $0.state != .notAsked }.map(\.question) }

    /// Whether something of it is not answered.
    var hasOpenAnswers: Bool { part.lines.contains { $0.state == .open } }

    /// The place of the next section in which something is asked; nil where this is the last.
    var next: Int? {
        let parts = sheet.evaluation.parts
        return parts.indices.first { $0 > place && parts[$0].lines.contains { $0.state != .notAsked } }
    }

    /// What a form says of the questions that the page shows.
    func typed(in form: Form) -> [String: TypedAnswer] {
        var typed: [String: TypedAnswer] = [:]
        for question in openQuestions where question.kind != .file {
            typed[question.key] = TypedAnswer(
                values: Array(form.values("q-\(question.key)").prefix(100)),
                skips: form["skip-\(question.key)"] == "yes", note: form["note-\(question.key)"])
        }
        return typed
    }

    func page(in words: Words) -> Page {
        var fieldFaults = FieldFaults()
        for question in openQuestions {
            if let fault = faults[question.key] {
                fieldFaults.add("q-\(question.key)", words(.questionnairesAnswerFault, fault))
            }
        }
        if error == .nameMissing { fieldFaults.add("name", words(.questionnairesFaultName)) }
        if error == .tooLong { fieldFaults.add("name", words(.questionnairesFaultTooLong)) }
        var page = Page(
            "answer/section", title: words.said(part.section.title),
            trail: [
                Crumb(words(.questionnairesOwnHome), Address("/answer")),
                Crumb(words.said(sheet.content.title), Address(path)),
            ],
            fields: [
                "action": "\(path)/sections/\(place + 1)",
                "where": words(
                    .questionnairesOwnSection(
                        number: words.number(place + 1), whole: words.number(sheet.content.sections.count))),
                "isEmptySection": openQuestions.isEmpty,
                "questions": openQuestions.map { question in
                    OwnQuestionField(
                        question: question, sheet: sheet, typed: typed?[question.key],
                        fault: fieldFaults["q-\(question.key)"]
                    ).fields(in: words)
                },
                "name": InputField(
                    name: "name", label: words(.questionnairesOwnBy), hint: words(.questionnairesOwnByHint),
                    value: name ?? lastName, fault: fieldFaults["name"], autocomplete: "name"
                ).fields,
                "hasNext": place + 1 < sheet.content.sections.count,
            ])
        page.show(form: openQuestions.isEmpty ? nil : Self.form, fieldFaults)
        return page
    }

    /// Who answered last.
    private var lastName: String {
        sheet.answers.values.max { $0.answeredAt < $1.answeredAt }?.by ?? ""
    }
}
