import CodeOfPractice
import Languages
import Storage

/// The form of a new action, or of one that is changed.
struct ActionFormPage: PageModel {
    static let id = "action-form"

    var adoption: CodeAdoption
    var people: [PlanPerson]
    /// nil for a new one.
    var action: PlanAction?
    var form: ActionForm
    var faults: [CodeOfPracticeError.Code] = []

    private static let places: [CodeOfPracticeError.Code: String] = [
        .unknownCommitment: "commitment", .unknownSubPoint: "commitment", .unknownOwner: "owner",
        .badDates: "due", .reasonMissing: "statusReason",
    ]

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        faults.add(self.faults, Self.places, other: "title", words)
        let path = action.map { "/code/actions/\($0.id)" }
        var page = Page(
            "code/action-form", title: words(action == nil ? .planNew : .planChange), section: .code,
            trail: trail(words),
            fields: [
                "versionName": words.versionName(adoption.version.title, adoption.version.label),
                "action": path.map { "\($0)/change" } ?? "/code/followed/\(adoption.id)/actions/new",
                "backPath": path ?? "/code", "revision": form["revision"],
                "titleField": InputField(
                    name: "title", label: words(.planFieldTitle), hint: words(.planTitleHint), value: form["title"],
                    fault: faults["title"]
                ).fields,
                "commitment": commitment(words, faults),
                "detail": InputField(
                    name: "detail", label: words(.planFieldDetail), value: form["detail"], fault: faults["detail"]
                ).fields,
                "heading": choice(
                    "heading", .planFieldHeading,
                    [("", words(.planHeadingNone))]
                        + PlanHeading.allCases.map { ($0.rawValue, words(.planHeading, $0)) }, words, faults),
                "owner": choice(
                    "owner", .planFieldOwner,
                    [("", words(.planNobody))] + owners, words, faults),
                "due": InputField(
                    name: "due", label: words(.planFieldDue), value: form["due"], fault: faults["due"], kind: "date"
                ).fields,
                "priority": choice(
                    "priority", .planFieldPriority,
                    PlanPriority.allCases.map { ($0.rawValue, words(.planPriority, $0)) }, words, faults),
                "statusField": choice(
                    "status", .planFieldStatus, PlanStatus.allCases.map { ($0.rawValue, words(.planStatus, $0)) },
                    words, faults),
                "statusReason": InputField(
                    name: "statusReason", label: words(.planFieldStatusReason), hint: words(.planReasonHint),
                    value: form["statusReason"], fault: faults["statusReason"]
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func trail(_ words: Words) -> [Crumb] {
        var trail = [Crumb(words(.codeTitle), Address("/code"))]
        if let action { trail.append(Crumb(action.content.title, Address("/code/actions/\(action.id)"))) }
        return trail
    }

    /// Those who may own it, and whoever does, who may have left.
    private var owners: [(String, String)] {
        var owners = people.map { ($0.id.text, $0.name) }
        if let owner = action?.content.owner, let name = action?.ownerName, !people.contains(where: { $0.id == owner })
        {
            owners.append((owner.text, name))
        }
        return owners
    }

    private func choice(
        _ name: String, _ label: Message, _ choices: [(String, String)], _ words: Words, _ faults: FieldFaults
    ) -> Fields {
        ChoiceField(
            name: name, label: words(label), choices: choices.map { ChoiceField.Choice(value: $0.0, label: $0.1) },
            chosen: [form[name]], fault: faults[name]
        ).fields
    }

    private func commitment(_ words: Words, _ faults: FieldFaults) -> Fields {
        var choices: [(String, String)] = adoption.version.commitments.flatMap { commitment in
            [(String(commitment.number), "\(commitment.number) \(Self.short(words.text(commitment.text)))")]
                + commitment.subPoints.map { ($0.number, "\($0.number) \(Self.short(words.text($0.text)))") }
        }
        if action?.content.commitment == 0 { choices.insert(("0", words(.planUnplaced)), at: 0) }
        return choice("commitment", .codeColumnCommitment, choices, words, faults)
    }

    /// So that the list fits a narrow window.
    private static func short(_ text: String) -> String {
        text.count > 60 ? text.prefix(59).trimmed + "…" : text
    }
}
