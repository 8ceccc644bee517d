import Languages
import Questionnaires
import Storage

/// One question with its answer, as a field of the form.
struct OwnQuestionField {
    var question: Question
    var sheet: RespondentSheet
    var typed: TypedAnswer?
    var fault: String?

    private var answer: GivenAnswer? { sheet.answers[question.key] }
    private var name: String { "q-\(question.key)" }

    func fields(in words: Words) -> Fields {
        let note = typed?.note ?? answer?.note ?? ""
        let skips = typed?.skips ?? (answer.map { $0.value == nil } ?? false)
        let label = words.said(question.text)
        let takesDocuments = question.asksForEvidence || question.kind == .file
        return [
            "questionLabel": label,
            "radioField": question.kind == .yesNo || question.kind == .oneOf ? choices(words) : nil,
            "boxField": question.kind == .severalOf ? choices(words) : nil,
            "areaField": question.kind == .text || question.kind == .sites ? input(words, "text") : nil,
            "lineField": lineKind.map { input(words, $0) },
            "fileGuidance": question.kind == .file ? ["fileLabel": label, "fileHint": guidance(words)] as Fields : nil,
            "documentPath": takesDocuments
                ? "/answer/questionnaires/\(sheet.request.id)/documents/\(question.key)" : nil,
            "documents": sheet.evidence.filter { $0.question == question.key }.map { document($0, words) },
            "more": question.kind == .file
                ? nil
                : [
                    "isMoreOpen": !note.isEmpty || skips,
                    "note": InputField(
                        name: "note-\(question.key)", label: words(.questionnairesOwnNote), value: note
                    ).fields,
                    "skip": ChoiceField(
                        name: "skip-\(question.key)", label: words(.questionnairesOwnSkip),
                        choices: [ChoiceField.Choice(value: "yes", label: words(.questionnairesOwnSkipYes))],
                        chosen: skips ? ["yes"] : []
                    ).fields,
                ] as Fields,
        ]
    }

    private func guidance(_ words: Words) -> String? {
        question.guidance.isEmpty ? nil : words.said(question.guidance)
    }

    private var lineKind: String? {
        switch question.kind {
        case .number: "text"
        case .date: "date"
        case .link: "url"
        case .yesNo, .oneOf, .severalOf, .text, .sites, .file: nil
        }
    }

    private func choices(_ words: Words) -> Fields {
        ChoiceField(
            name: name, label: words.said(question.text), hint: guidance(words),
            choices: question.codes.map {
                ChoiceField.Choice(value: $0, label: words.answerCode($0, of: question))
            }, chosen: Set(typed?.values ?? answer?.value?.codes ?? []), fault: fault
        ).fields
    }

    private func input(_ words: Words, _ kind: String) -> Fields {
        InputField(
            name: name, label: words.said(question.text), hint: guidance(words), value: typed?.values.first ?? stored,
            fault: fault, kind: kind
        ).fields
    }

    /// The answer that is kept, as it is typed.
    private var stored: String {
        switch answer?.value {
        case .text(let text): text
        case .number(let number): String(number)
        case .date(let day): day.description
        case .codes, .evidence, nil: ""
        }
    }

    private func document(_ evidence: Evidence, _ words: Words) -> Fields {
        [
            "documentName": evidence.name,
            "documentFacts": "\(words(.questionnairesFileType, evidence.type)), \(words.size(evidence.size))",
            "documentScan": words.tag(of: evidence.scan).fields,
            "documentDigest": evidence.digest,
        ]
    }
}
