/// A question with a few answers, drawn by `parts/choices` (one of them, radio buttons), `parts/boxes` (any of them) or
/// `parts/select` (one, as a list).
struct ChoiceField {
    struct Choice {
        var value: String
        var label: String
        /// What choosing it leads to, said before it is taken.
        var hint: String?
    }

    var name: String
    var label: String
    var hint: String?
    var choices: [Choice]
    /// The values chosen.
    var chosen: Set<String> = []
    var fault: String?

    var fields: Fields {
        [
            "name": name, "label": label, "hint": hint, "fault": fault, "describedBy": describedBy,
            "choices": choices.enumerated().map { place, choice in
                [
                    "value": choice.value, "choiceLabel": choice.label, "choiceHint": choice.hint,
                    // The first has the field's own name as its `id`, so that the summary of faults leads there.
                    "id": place == 0 ? name : "\(name)-\(place + 1)",
                    "isChosen": chosen.contains(choice.value),
                ] as Fields
            },
        ]
    }

    private var describedBy: String? {
        let parts = [hint.map { _ in "\(name)-hint" }, fault.map { _ in "\(name)-fault" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
