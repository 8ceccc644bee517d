import Access
import Languages

/// Asks for a reason before something is taken back, ended or taken out: what will happen, and why it is done.
struct ReasonPage: PageModel {
    static let id = "reason-form"

    /// What the page asks about, by the keys of its words.
    enum Act: String, CaseIterable, Sendable {
        case endAdoption
        case withdrawVersion
        case withdrawSignature
        case removeAction
        case withdrawEvidence
        case withdrawPolicy
        case leavePolicy
    }

    var act: Act
    /// What it is about, as people call it.
    var subject: String
    /// Where the form is sent.
    var action: Address
    /// The page that it leads back to.
    var back: Address
    /// Where it goes once done.
    var next: Address
    var permission: Permission
    var reason = Reason()

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        reason.note(in: &faults, of: "why", words)
        var page = Page(
            "code/reason", title: words(.codeActEachTitle, act), section: .code,
            trail: [Crumb(words(.codeTitle), Address("/code")), Crumb(subject, back)],
            fields: [
                "subject": subject, "actText": words(.codeActEachText, act), "action": action.description,
                "backPath": back.description,
                "doText": words(.codeActEachDo, act),
                "why": InputField(
                    name: "why", label: words(.screeningReason), hint: words(.codeReasonHint), value: reason.text,
                    fault: faults["why"]
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
