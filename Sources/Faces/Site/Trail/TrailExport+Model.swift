import Auditing
import HTTPTypes

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
            "trail/export", title: words("trail.export.title"), section: .trail,
            trail: [Crumb(words("trail.title"), back)],
            fields: [
                "search": search, "backPath": back.description,
                "criteria": criteria(words), "hasCriteria": !criteria(words).isEmpty,
                "recipient": InputField(
                    name: "recipient", label: words("trail.export.recipient"),
                    hint: words("trail.export.recipient.hint"), value: recipient, fault: faults["recipient"],
                    isRequired: true
                ).fields,
                "reason": InputField(
                    name: "reason", label: words("trail.export.reason"), hint: words("trail.export.reason.hint"),
                    value: reason, fault: faults["reason"], isRequired: true
                ).fields,
                "format": ChoiceField(
                    name: "format", label: words("trail.export.format"),
                    choices: TrailExportFormat.allCases.map {
                        ChoiceField.Choice(value: $0.rawValue, label: words("trail.export.format.\($0.rawValue)"))
                    }, chosen: [format.rawValue]
                ).fields,
            ])
        page.form = Self.id
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        switch refusal {
        case .recipientMissing: faults.add("recipient", words("trail.export.fault.recipient"))
        case .reasonMissing: faults.add("reason", words("trail.export.fault.reason"))
        case .tooLong: faults.add("reason", words("trail.export.fault.tooLong"))
        case .notFound, nil: break
        }
        return faults
    }

    /// What is handed out, so that nobody hands out more than they meant.
    private func criteria(_ words: Words) -> [Fields] {
        let query = filters.query
        let pairs: [(String, String?)] = [
            (words("trail.filter.words"), query.words.isEmpty ? nil : query.words),
            (words("trail.column.who"), query.person.map { names[$0] ?? words("trail.gone") }),
            (words("trail.column.act"), query.acts.first.map { words.act($0) }),
            (words("trail.filter.kind"), query.kind.map { words.recordKind($0) }),
            (words("trail.filter.record"), query.subject),
            (words("trail.filter.from"), query.from.map { words.day($0) }),
            (words("trail.filter.to"), query.to.map { words.day($0) }),
        ]
        return pairs.compactMap { label, value in value.map { ["label": label, "value": $0] } }
    }
}
