import AuditTrail
import Auditing
import Storage

/// The form above the trail.
struct TrailFilterForm {
    /// The kinds of record that may be chosen, by their names in the trail.
    static let kinds = [
        "supplier", "hit", "referral", "contract", "watchlist", "check", "merge_offer", "person", "session",
        "organisation", "readers", "trail", "purpose_rule",
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
                name: "q", label: words("trail.filter.words"), hint: words("trail.filter.words.hint"),
                value: query.words, kind: "search"
            ).fields,
            "who": select("person", words("trail.column.who"), query.person, people, words),
            "act": select(
                "act", words("trail.column.act"), query.acts.first?.rawValue,
                Act.allCases.map { ($0.rawValue, words.act($0)) }, words),
            "kind": select(
                "kind", words("trail.filter.kind"), query.kind, Self.kinds.map { ($0, words.recordKind($0)) }, words),
            "record": InputField(
                name: "record", label: words("trail.filter.record"), value: query.subject ?? ""
            ).fields,
            "from": day("from", filters.from, words("trail.filter.from")),
            "to": day("to", filters.to, words("trail.filter.to")),
        ]
    }

    private func day(_ name: String, _ value: String, _ label: String) -> Fields {
        InputField(name: name, label: label, value: value, fault: faults[name], kind: "date").fields
    }

    private func select(
        _ name: String, _ label: String, _ chosen: String?, _ choices: [(String, String)], _ words: Words
    ) -> Fields {
        let all = [("", words("suppliers.filter.any"))] + choices
        return ChoiceField(
            name: name, label: label, choices: all.map { ChoiceField.Choice(value: $0.0, label: $0.1) },
            chosen: [chosen ?? ""]
        ).fields
    }
}
