import Auditing
import Languages

/// The form that hands out what a search found: to whom, why, and as what.
struct TrailExportPage: PageModel {
    static let id = "export-form"

    var filters: TrailFilters
    var names: [String: String]
    /// The search's own query, carried through the form.
    var search: String
    var recipient = ""
    var reason = ""
    var format = TrailExportFormat.csv
    var refusal: AuditingError.Code?

    init(filters: TrailFilters, names: [String: String], search: String) {
        self.filters = filters
        self.names = names
        self.search = search
    }

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        let back = Address("/trail", query: search)
        var page = Page(
            "trail/export", title: words(.trailExportTitle), section: .trail,
            trail: [Crumb(words(.trailTitle), back)],
            fields: [
                "search": search, "backPath": back.description,
                "criteria": criteria(words), "hasCriteria": !criteria(words).isEmpty,
                "recipient": InputField(
                    name: "recipient", label: words(.trailExportRecipient),
                    hint: words(.trailExportRecipientHint), value: recipient, fault: faults["recipient"],
                    isRequired: true
                ).fields,
                "reason": InputField(
                    name: "reason", label: words(.trailExportReason), hint: words(.trailExportReasonHint),
                    value: reason, fault: faults["reason"], isRequired: true
                ).fields,
                "format": ChoiceField(
                    name: "format", label: words(.trailExportFormat),
                    choices: TrailExportFormat.allCases.map {
                        ChoiceField.Choice(value: $0.rawValue, label: words(.trailExportFormat, $0))
                    }, chosen: [format.rawValue]
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        switch refusal {
        case .recipientMissing: faults.add("recipient", words(.trailExportFaultRecipient))
        case .reasonMissing: faults.add("reason", words(.trailExportFaultReason))
        case .tooLong: faults.add("reason", words(.trailExportFaultTooLong))
        case .notFound, nil: break
        }
        return faults
    }

    /// What is handed out, so that nobody hands out more than they meant.
    private func criteria(_ words: Words) -> [Fields] {
        let query = filters.query
        let pairs: [(String, String?)] = [
            (words(.trailFilterWords), query.words.isEmpty ? nil : query.words),
            (words(.trailColumnWho), query.person.map { names[$0] ?? words(.trailGone) }),
            (words(.trailColumnAct), query.acts.first.map { words.act($0) }),
            (words(.trailFilterKind), query.kind.map { words.recordKind($0) }),
            (words(.trailFilterRecord), query.subject),
            (words(.trailFilterFrom), query.from.map { words.day($0) }),
            (words(.trailFilterTo), query.to.map { words.day($0) }),
        ]
        return pairs.compactMap { label, value in value.map { ["label": label, "value": $0] } }
    }
}
