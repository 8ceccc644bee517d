import AuditTrail
import Auditing
import Languages
import Storage

/// The form above the trail.
struct TrailFilterForm {
    /// The kinds of record that may be chosen, by their names in the trail.
    static let kinds = [
        "bidder", "business", "buyer", "chain_invitation", "champion", "check", "code_adoption", "code_version",
        "contract",
        "debarment_version", "delivery", "force_area", "hit", "invoice", "invoice_import", "invoice_link", "job",
        "kept_file",
        "lead_question", "linked identity", "living_wage", "managed_concern", "managed_leaving", "managed_meeting",
        "managed_plan",
        "managed_question", "managed_remedy", "managed_review", "managed_standing_item", "managed_step",
        "managed_visit", "merge_offer", "organisation", "party_screening", "person", "plan_action", "plan_evidence",
        "policy_adoption", "procurement", "procurement-flag", "promise", "published_progress", "purpose_rule",
        "questionnaire_evidence", "questionnaire_request", "questionnaire_version", "readers", "referral",
        "recipient_key", "reminder_choice", "report", "report_channel", "reporting_text",
        "second factor", "session", "shared_policy", "sign-in policy", "statement", "supplier", "tender_question",
        "trail", "watchlist",
        "whistleblowing_policy", "work_answer",
    ]

    var filters: TrailFilters
    var names: [String: String]
    var faults: FieldFaults

    func fields(in words: Words) -> Fields {
        let query = filters.query
        let kinds = Self.kinds.map { ($0, words.recordKind($0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
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
            "kind": ChoiceField.filter("kind", words(.trailFilterKind), query.kind, kinds, words),
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
