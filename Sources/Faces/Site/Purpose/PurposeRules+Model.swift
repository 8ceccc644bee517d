import Access

/// Where an administrator settles which kinds of record are sensitive.
struct PurposeRulesPage: PageModel {
    static let id = "purpose-rules"

    var rules: [SensitiveKind: PurposeRule]

    func page(in words: Words) -> Page {
        var page = Page(
            "purpose/rules", title: words("purpose.rules.title"), section: .organisation,
            trail: [Crumb(words("organisation.title"), Address("/organisation"))],
            fields: [
                "kinds": SensitiveKind.allCases.map { kind in
                    ChoiceField(
                        name: kind.rawValue, label: words("purpose.kind.\(kind.rawValue)"),
                        choices: PurposeRule.allCases.map {
                            ChoiceField.Choice(
                                value: $0.rawValue, label: words("purpose.rule.\($0.rawValue)"),
                                hint: words("purpose.rule.\($0.rawValue).hint"))
                        }, chosen: [(rules[kind] ?? kind.usualRule).rawValue]
                    ).fields
                }
            ])
        page.form = Self.id
        return page
    }
}
