import Languages
import Questionnaires
import Storage

/// The forms of the page of one questionnaire, with what was typed into the one that was sent.
struct RequestForms: Sendable {
    enum Sent: Sendable { case note, due, cancel }

    var sent: Sent?
    var note = ""
    var about = ""
    var due: String?
    var reason = ""
    var error: QuestionnairesError.Code?

    /// The form that the language switch sends again.
    var formID: String {
        switch sent {
        case .due: "due-form"
        case .cancel: "cancel-form"
        case .note, nil: RequestPage.form
        }
    }

    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard let error else { return faults }
        switch (sent, error) {
        case (.note, .tooLong): faults.add("note", words(.questionnairesFaultTooLong))
        case (.note, _): faults.add("note", words(.questionnairesFaultNote))
        case (.due, _): faults.add("due", words(.questionnairesFaultDue))
        case (.cancel, .tooLong): faults.add("reason", words(.questionnairesFaultTooLong))
        case (.cancel, _): faults.add("reason", words(.questionnairesFaultReason))
        case (nil, _): break
        }
        return faults
    }

    func noteFields(at action: String, _ detail: RequestDetail, _ words: Words, _ faults: FieldFaults) -> Fields {
        let flags = detail.evaluation.flags.compactMap { detail.version.content.question($0.question) }
        return [
            "action": action,
            "note": InputField(
                name: "note", label: words(.questionnairesNote), hint: words(.questionnairesNoteHint), value: note,
                fault: faults["note"]
            ).fields,
            "about": flags.isEmpty
                ? nil
                : ChoiceField(
                    name: "about", label: words(.questionnairesNoteAbout),
                    choices: [ChoiceField.Choice(value: "", label: words(.questionnairesNoteWhole))]
                        + flags.map { ChoiceField.Choice(value: $0.key, label: words.said($0.text)) },
                    chosen: [about]
                ).fields,
        ]
    }

    func manageFields(
        at path: String, _ request: QuestionnaireRequest, _ words: Words, _ faults: FieldFaults
    ) -> Fields {
        [
            "dueAction": "\(path)/due", "remindAction": "\(path)/remind", "cancelAction": "\(path)/cancel",
            "due": InputField(
                name: "due", label: words(.questionnairesColumnDue), value: due ?? request.dueOn.description,
                fault: faults["due"], kind: "date", isRequired: true
            ).fields,
            "reason": InputField(
                name: "reason", label: words(.questionnairesCancelReason), value: reason, fault: faults["reason"]
            ).fields,
        ]
    }
}
