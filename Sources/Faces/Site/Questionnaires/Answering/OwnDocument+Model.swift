import HTTPTypes
import Languages
import Questionnaires

/// The form that sends a document, and those that were sent for the question.
struct OwnDocumentPage: PageModel {
    static let form = "document-form"

    var sheet: RespondentSheet
    var question: Question
    var name = ""
    var error: QuestionnairesError.Code?

    func page(in words: Words) -> Page {
        let path = "/answer/questionnaires/\(sheet.request.id)"
        var faults = FieldFaults()
        switch error {
        case .badSize: faults.add("file", words(.questionnairesFaultSize))
        case .badType: faults.add("file", words(.questionnairesFaultType))
        case .malicious: faults.add("file", words(.questionnairesFaultMalicious))
        case .tooMany: faults.add("file", words(.questionnairesFaultMany))
        case .nameMissing: faults.add("name", words(.questionnairesFaultName))
        case .tooLong: faults.add("name", words(.questionnairesFaultTooLong))
        default: break
        }
        let documents = sheet.evidence.filter { $0.question == question.key }
        var page = Page(
            "answer/document", title: words(.questionnairesOwnDocumentTitle),
            trail: [
                Crumb(words(.questionnairesOwnHome), Address("/answer")),
                Crumb(words.said(sheet.content.title), Address(path)),
            ],
            fields: [
                "about": words.said(question.text), "action": "\(path)/documents/\(question.key)", "back": path,
                "name": InputField(
                    name: "name", label: words(.questionnairesOwnBy), value: name, fault: faults["name"],
                    autocomplete: "name", isRequired: true
                ).fields,
                "file": InputField(
                    name: "file", label: words(.questionnairesOwnFile), hint: words(.questionnairesOwnFileHint),
                    fault: faults["file"], isRequired: true
                ).fields,
                "hasDocuments": !documents.isEmpty,
                "documents": documents.map { evidence in
                    [
                        "documentName": evidence.name, "documentScan": words.tag(of: evidence.scan).fields,
                        "documentDigest": evidence.digest,
                        "documentFacts":
                            "\(words(.questionnairesFileType, evidence.type)), \(words.size(evidence.size))",
                        "removePath": sheet.request.state == .answered
                            ? nil : "\(path)/documents/\(evidence.id)/remove",
                    ] as Fields
                },
            ])
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
