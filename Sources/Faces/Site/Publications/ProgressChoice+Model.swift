import Languages
import Publications
import Storage

/// Chooses what of the progress the public sees. Nothing is ticked that was not ticked before.
struct ProgressChoicePage: PageModel {
    static let id = "progress-choice"

    var facts: StatementFacts
    var published: PublishedProgress?
    var isNothing = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isNothing { faults.add("fields", words(.publicationsFaultFields)) }
        let missing = StatementFact.allCases.filter { fact in
            StatementDrafting.draft(facts).contains { $0.lines.contains(.notRecorded(fact)) }
        }
        let boxes = ChoiceField(
            name: "fields", label: words(.publicationsProgressFields), hint: words(.publicationsProgressFieldsHint),
            choices: StatementFact.allCases.map { .init(value: $0.rawValue, label: words(.publicationsFact, $0)) },
            chosen: Set(published?.fields.map(\.rawValue) ?? []), fault: faults["fields"])
        let removal = FormSheet(
            id: "progress-removal", action: "/publications/progress/remove", send: words(.publicationsProgressRemove),
            rows: [])
        var page = Page(
            "publications/form", title: words(.publicationsProgress), section: .code,
            trail: [Crumb(words(.publicationsTitle), Address("/publications"))],
            fields: [
                "intro": words(.publicationsProgressIntro), "hasMissing": !missing.isEmpty,
                "missing": missing.map { ["fact": words(.publicationsFact, $0)] as Fields },
                "sheet": FormSheet(
                    id: Self.id, action: "/publications/progress", send: words(.publicationsProgressSend),
                    rows: [.boxes(boxes)]
                ).fields,
                "second": published == nil ? nil : ["sheet": removal.fields] as Fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
