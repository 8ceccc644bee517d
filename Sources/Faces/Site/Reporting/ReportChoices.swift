import Languages
import ReportChannels
import Reports
import Storage

/// Questions of the form whose answers stand outside `ReportQuestion`: they decide where the report goes.
enum ReportChoices {
    static func roles(_ draft: ReportDraft, _ words: Words, _ fault: String?) -> ChoiceField {
        ChoiceField(
            name: "role", label: words(.reportStepRole),
            choices: ReporterRole.allCases.map { .init(value: $0.rawValue, label: words(.reportRole, $0)) },
            chosen: Set([draft.role?.rawValue].compactMap { $0 }), fault: fault)
    }

    /// Each place by its channel, since two areas may have one name.
    static func areas(
        _ draft: ReportDraft, _ surroundings: ReportSurroundings, _ words: Words, _ fault: String?
    ) -> ChoiceField {
        let isInsider = draft.role == .insider
        return ChoiceField(
            name: "area", label: isInsider ? words(.reportAreaInsider) : words(.reportStepArea),
            choices: surroundings.places.map { place in
                let name = words.language == .welsh ? place.name.welsh : place.name.english
                let isElsewhere = place.area == nil && !isInsider
                return .init(
                    value: place.channel.text, label: isElsewhere ? words(.reportAreaElsewhere) : name,
                    hint: isElsewhere ? name : nil)
            },
            chosen: Set([draft.channel?.text].compactMap { $0 }), fault: fault)
    }

    static func readers(
        _ draft: ReportDraft, _ surroundings: ReportSurroundings, _ words: Words, _ fault: String?
    ) -> ChoiceField {
        ChoiceField(
            name: "exclusions", label: words(.reportExclusionsLabel),
            choices: surroundings.readers.map { reader in
                .init(
                    value: reader.person.text,
                    label: words.language == .welsh ? reader.title.welsh : reader.title.english)
            },
            chosen: Set(draft.excluded.map(\.text)), fault: fault)
    }

    static func flags(_ draft: ReportDraft, _ words: Words) -> ChoiceField {
        var chosen: Set<String> = []
        if draft.showsDanger { chosen.insert("danger") }
        if draft.showsChild { chosen.insert("child") }
        return ChoiceField(
            name: "flags", label: words(.reportFlagsLabel),
            choices: [
                .init(value: "danger", label: words(.reportFlagsDanger)),
                .init(value: "child", label: words(.reportFlagsChild)),
            ], chosen: chosen)
    }
}
