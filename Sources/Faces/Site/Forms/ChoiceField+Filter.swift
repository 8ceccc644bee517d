import Languages

extension ChoiceField {
    /// A field of a filter: everything, or one of some.
    /// - Parameters:
    ///   - chosen: the value chosen; nil for everything.
    ///   - choices: the values with what they are called.
    static func filter(
        _ name: String, _ label: String, _ chosen: String?, _ choices: [(value: String, label: String)], _ words: Words
    ) -> Fields {
        let all = [(value: "", label: words(.siteFilterAny))] + choices
        return ChoiceField(
            name: name, label: label, choices: all.map { Choice(value: $0.value, label: $0.label) },
            chosen: [chosen ?? ""]
        ).fields
    }
}
