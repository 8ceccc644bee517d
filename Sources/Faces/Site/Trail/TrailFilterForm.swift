import AuditTrail
import Auditing
import Languages
import Storage

/// The form above the trail.
struct TrailFilterForm {
    /// The kinds of record that may be chosen, by their names in the trail.
    static let kinds = [
        "supplier", "hit", "referral", "contract", "watchlist", "check", "merge_offer", "person", "session",
        "organisation", "readers", "trail", "purpose_rule", "procurement-flag",
    ]

    var filters: TrailFilters
    var names: [String: String]
    var faults: FieldFaults

    func fields(in words: Words) -> Fields {
        let query = filters.query
        let people = names.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
        return [
            "isFiltered": !filters.isEmpty,
            "q": InputField(
                name: "q", label: words(.trailFilterWords), hint: words(.trailFilterWordsHint),
                value: query.words, kind: "search"
            ).fields,
            "who": ChoiceField.filter("person", words(.trailColumnWho), query.person, people, words),
            "act": ChoiceField.filter(
                "act", words(.trailColumnAct), query.acts.first?.rawValue,
                Act.allCases.map { ($0.rawValue, words.act($0)) }, words),
            "kind": ChoiceField.filter(
                "kind", words(.trailFilterKind), query.kind, Self.kinds.map { ($0, words.recordKind($0)) }, words),
            "record": InputField(
                name: "record", label: words(.trailFilterRecord), value: query.subject ?? ""
            ).fields,
            "from": day("from", filters.from, words(.trailFilterFrom)),
            "to": day("to", filters.to, words(.trailFilterTo)),
        ]
    }

    private func day(_ name: String, _ value: String, _ label: String) -> Fields {
        InputField(name: name, label: label, value: value, fault: faults[name], kind: "date").fields
    }
}
