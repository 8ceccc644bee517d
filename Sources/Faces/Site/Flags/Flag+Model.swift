import HTTPTypes
import Languages
import ProcurementFlags

/// One flag: what it says, the figures behind it, what was done to it, and the form to set it aside or take that back.
struct FlagPage: PageModel {
    var detail: FlagDetail
    var mayDismiss: Bool
    /// As it was typed into a form that came back.
    var reason = Reason()

    private var flag: ProcurementFlag { detail.flag }
    private var told: FlagWords { FlagWords(flag: flag) }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        reason.note(in: &faults, of: "why", words)
        var page = Page(
            "flags/flag", title: told.title(in: words), section: .suppliers,
            trail: [
                Crumb(words(.suppliersTitle), Address("/suppliers")), Crumb(words(.flagsTitle), Address("/flags")),
            ],
            fields: [
                "status": told.tag(in: words).fields,
                "definition": told.definition(in: words),
                "kind": words.code(flag.subject.kind, under: .flagsSubject),
                "subjectName": flag.subjectName,
                "subjectPath": told.subjectAddress?.description,
                "figures": told.figures(in: words),
                "raised": words(.flagsRaised(day: words.moment(flag.raised))),
                "source": told.source(in: words),
                "definitions": words(.flagsDefinitions(version: flag.definitions)),
                "decision": mayDismiss ? form(words, faults) : nil,
                "hasDecisions": !detail.decisions.isEmpty,
                "decisions": detail.decisions.reversed().map { line($0, words) },
            ])
        page.show(form: mayDismiss ? "flag-decision" : nil, faults)
        return page
    }

    private func form(_ words: Words, _ faults: FieldFaults) -> Fields {
        let isOpen = flag.state == .open
        return [
            "action": "/flags/\(flag.id)/\(isOpen ? "dismiss" : "restore")",
            "heading": isOpen ? words(.flagsDismiss) : words(.flagsRestore),
            "intro": isOpen ? words(.flagsDismissIntro) : words(.flagsRestoreIntro),
            "button": isOpen ? words(.flagsDismiss) : words(.flagsRestore),
            "why": InputField(
                name: "why", label: words(.flagsWhy), hint: words(.screeningReasonHint), value: reason.text,
                fault: faults["why"], isRequired: true
            ).fields,
        ]
    }

    private func line(_ decision: FlagDecision, _ words: Words) -> Fields {
        [
            "decidedAt": words.moment(decision.at),
            "decidedBy": decision.part == .returned
                ? words(.flagsByProgram) : decision.by ?? words(.screeningByCommandLine),
            "decided": words(.flagsPart, decision.part),
            "decidedWhy": decision.reason.isEmpty ? nil : decision.reason,
        ]
    }
}
