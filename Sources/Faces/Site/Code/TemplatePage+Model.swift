import CodeOfPractice
import Languages
import Storage

/// The template of the Welsh forces: which of its actions to take over.
struct TemplatePage: PageModel {
    static let id = "template-form"

    var adoption: CodeAdoption
    /// nil where the code has none.
    var offer: TemplateOffer?
    var people: [PlanPerson]
    var mayTake: Bool
    /// The keys ticked; nil before anything was sent: then all that are free.
    var chosen: Set<String>?
    var owner = ""
    var fault: CodeOfPracticeError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        let free = offer?.actions.filter { !(offer?.taken.contains($0.key) ?? true) } ?? []
        let first = PlanHeading.allCases.first { heading in free.contains { $0.heading == heading } }
        if let fault {
            faults.add(fault == .unknownOwner ? "owner" : first.map(Self.field) ?? "owner", words(.codeFault, fault))
        }
        var page = Page(
            "code/template", title: words(.planTemplateTitle), section: .code,
            trail: [Crumb(words(.codeTitle), Address("/code"))],
            fields: [
                "versionName": words.versionName(adoption.version.title, adoption.version.label),
                "isNone": offer == nil, "hasTaken": !(offer?.taken.isEmpty ?? true),
                "takenText": words(.planTemplateTaken(count: offer?.taken.count ?? 0)),
                "isAllTaken": offer != nil && free.isEmpty,
                "choice": mayTake && !free.isEmpty ? choice(free, faults, words) : nil,
                "listed": (mayTake ? [] : free).map { action in
                    ["listedText": words.text(action.title), "listedHeading": words(.planHeading, action.heading)]
                        as Fields
                },
            ])
        page.show(form: mayTake && !free.isEmpty ? Self.id : nil, faults)
        return page
    }

    private func choice(
        _ free: [TemplateAction], _ faults: FieldFaults, _ words: Words
    ) -> Fields {
        [
            "action": "/code/followed/\(adoption.id)/template",
            "groups": PlanHeading.allCases.compactMap { heading -> Fields? in
                let actions = free.filter { $0.heading == heading }
                if actions.isEmpty { return nil }
                let name = Self.field(of: heading)
                let field = ChoiceField(
                    name: name, label: words(.planHeading, heading), hint: words(.planHeadingEachHint, heading),
                    choices: actions.map { choice($0, words) }, chosen: chosen ?? Set(free.map(\.key)),
                    fault: faults[name]
                ).fields
                return ["group": field]
            },
            "owner": ChoiceField(
                name: "owner", label: words(.planTemplateOwner),
                choices: [ChoiceField.Choice(value: "", label: words(.planNobody))]
                    + people.map { ChoiceField.Choice(value: $0.id.text, label: $0.name) }, chosen: [owner],
                fault: faults["owner"]
            ).fields,
        ]
    }

    private func choice(_ action: TemplateAction, _ words: Words) -> ChoiceField.Choice {
        let place = action.subPoint.isEmpty ? words.number(action.commitment) : action.subPoint
        return ChoiceField.Choice(
            value: action.key, label: words.text(action.title),
            hint: words(
                .planTemplateEach(place: place, detail: words.text(action.detail), days: words.number(action.days))))
    }

    /// The field of a heading's boxes.
    static func field(of heading: PlanHeading) -> String { "take-\(heading.rawValue)" }
}
