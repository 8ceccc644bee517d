import Languages
import Questionnaires

/// The form for one question of the draft.
struct QuestionPage: PageModel {
    static let id = "question-form"

    /// Where the form is sent.
    var action: Address
    /// The edition of the draft that was seen.
    var edition: Int
    /// nil for a question that is new.
    var key: String?
    var form: QuestionForm

    func page(in words: Words) -> Page {
        let faults = form.faults(in: words)
        var fields: Fields = [
            "action": action.description, "edition": String(edition), "key": key,
            "kind": ChoiceField(
                name: "kind", label: words(.questionnairesFormKind),
                choices: QuestionKind.allCases.map {
                    ChoiceField.Choice(value: $0.rawValue, label: words(.questionnairesKind, $0))
                }, chosen: [form.value("kind")]
            ).fields,
            "settings": ChoiceField(
                name: "settings", label: words(.questionnairesFormSettings),
                choices: QuestionForm.boxes.map {
                    ChoiceField.Choice(value: $0, label: words.code($0, under: .questionnairesFormBox))
                }, chosen: form.ticked
            ).fields,
        ]
        for name in QuestionForm.texts where name != "kind" {
            fields.set(
                name,
                InputField(
                    name: name, label: words.code(name, under: .questionnairesFormLabel),
                    hint: words.text(of: name, in: .questionnairesFormHint), value: form.value(name),
                    fault: faults[name], kind: ["weight", "months"].contains(name) ? "number" : "text"
                ).fields)
        }
        var page = Page(
            "questionnaires/question",
            title: key == nil ? words(.questionnairesAddTitle) : words(.questionnairesChangeTitle), section: .chains,
            trail: [
                Crumb(words(.questionnairesTitle), Address("/questionnaires")),
                Crumb(words(.questionnairesDraftTitle), Address("/questionnaires/draft")),
            ], fields: fields)
        page.show(form: Self.id, faults)
        return page
    }
}
