import Languages
import SupplyChains

/// Two records side by side, for a person to say whether they are one business.
struct PairPage: PageModel {
    enum Choice: String, Sendable, CaseIterable {
        case same, different
    }

    var first: BusinessDetail
    var second: BusinessDetail
    var mayDecide: Bool
    var choice: Choice?
    var reason = ""
    var isSent = false
    var fault: SupplyChainsError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isSent, choice == nil { faults.add("choice", words(.chainsPairChoiceMissing)) }
        if let fault { faults.add("reason", words(.chainsFault, fault)) }
        var page = Page(
            "chains/pair", title: words(.chainsPairTitle), section: .chains,
            trail: [
                Crumb(words(.chainsTitle), Address("/chains")),
                Crumb(words(.chainsPairsTitle), Address("/chains/duplicates")),
            ],
            fields: [
                "first": card(first, "first", words), "second": card(second, "second", words),
                "decision": mayDecide
                    ? [
                        "action": "/chains/duplicates/\(first.summary.id)/\(second.summary.id)",
                        "choice": ChoiceField(
                            name: "choice", label: words(.chainsPairQuestion),
                            choices: Choice.allCases.map { choice in
                                ChoiceField.Choice(
                                    value: choice.rawValue, label: words(.chainsPairChoice, choice),
                                    hint: words(.chainsPairHint, choice))
                            }, chosen: choice.map { [$0.rawValue] } ?? [], fault: faults["choice"]
                        ).fields,
                        "reason": InputField(
                            name: "reason", label: words(.chainsReason), hint: words(.chainsReasonHint), value: reason,
                            fault: faults["reason"], isRequired: true
                        ).fields,
                    ] as Fields : nil,
            ])
        page.show(form: mayDecide ? "pair-form" : nil, faults)
        return page
    }

    private func card(_ detail: BusinessDetail, _ id: String, _ words: Words) -> Fields {
        let one = detail.summary
        let lines: [(String, [String])] = [
            (words(.chainsColumnCountry), [words.country(orUnknown: one.country)]),
            (words(.chainsColumnNumber), [one.companyNumber ?? words(.siteUnknown)]),
            (words(.chainsColumnCategory), [one.category ?? words(.siteUnknown)]),
            (words(.chainsColumnProduct), one.products),
            (
                words(.chainsCustomersTitle),
                detail.customers.map { $0.business == nil ? words(.chainsOurselves) : words.business($0.name) }
            ),
        ]
        return [
            "cardID": "card-\(id)", "cardHeading": words.business(one.name),
            "cardLines": lines.map { label, values in
                [
                    "lineLabel": label, "lineValues": values.map { ["lineValue": $0] as Fields }, "lineMore": nil,
                ] as Fields
            },
            "cardLink": [
                "cardLinkPath": "/chains/businesses/\(one.id)", "cardLinkText": words(.chainsOpen),
            ] as Fields,
        ]
    }
}
