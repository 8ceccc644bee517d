import Suppliers

/// The form above the list of suppliers.
struct SupplierFilterForm {
    var filters: SupplierFilters
    var faults: FieldFaults

    func fields(in words: Words) -> Fields {
        let query = filters.query
        return [
            "sort": filters.sort == SupplierFilters.usualSort ? nil : filters.sort,
            "isFiltered": !filters.isEmpty,
            "q": InputField(
                name: "q", label: words("suppliers.filter.words"), hint: words("suppliers.filter.words.hint"),
                value: query.words, kind: "search"
            ).fields,
            "tier": select(
                "tier", words("suppliers.column.risk"), query.tier?.rawValue,
                [RiskTier.high, .medium, .low, .unknown].map { ($0.rawValue, words.tier($0).word) }, words),
            "sector": select(
                "sector", words("suppliers.column.sector"), query.sector?.rawValue,
                Sector.allCases.map { ($0.rawValue, words.sector($0)) }, words),
            "hits": select(
                "hits", words("suppliers.column.hits"), query.attention?.rawValue,
                SupplierQuery.Attention.allCases.map {
                    ($0.rawValue, words("suppliers.filter.hits.\($0.rawValue)"))
                }, words),
            "least": InputField(
                name: "least", label: words("suppliers.filter.least"), value: filters.least, fault: faults["least"]
            ).fields,
        ]
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
