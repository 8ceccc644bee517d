import Access
import Languages

/// Where an administrator settles which kinds of record are sensitive.
struct PurposeRulesPage: PageModel {
    static let id = "purpose-rules"

    var rules: [SensitiveKind: PurposeRule]

    func page(in words: Words) -> Page {
        var page = Page(
            "purpose/rules", title: words(.purposeRulesTitle), section: .organisation,
            trail: [Crumb(words(.organisationTitle), Address("/organisation"))],
            fields: [
                "kinds": SensitiveKind.allCases.map { kind in
                    ChoiceField(
                        name: kind.rawValue, label: words(.purposeKind, kind),
                        choices: PurposeRule.allCases.map {
                            ChoiceField.Choice(
                                value: $0.rawValue, label: words(.purposeRule, $0),
                                hint: words(.purposeRuleEachHint, $0))
                        }, chosen: [(rules[kind] ?? kind.usualRule).rawValue]
                    ).fields
                }
            ])
        page.form = Self.id
        return page
    }
}
