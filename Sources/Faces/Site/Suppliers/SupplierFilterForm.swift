import Languages
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
                name: "q", label: words(.suppliersFilterWords), hint: words(.suppliersFilterWordsHint),
                value: query.words, kind: "search"
            ).fields,
            "tier": ChoiceField.filter(
                "tier", words(.suppliersColumnRisk), query.tier?.rawValue,
                [RiskTier.high, .medium, .low, .unknown].map { ($0.rawValue, words.tier($0).word) }, words),
            "sector": ChoiceField.filter(
                "sector", words(.suppliersColumnSector), query.sector?.rawValue,
                Sector.allCases.map { ($0.rawValue, words.sector($0)) }, words),
            "hits": ChoiceField.filter(
                "hits", words(.suppliersColumnHits), query.attention?.rawValue,
                SupplierQuery.Attention.allCases.map {
                    ($0.rawValue, words(.suppliersFilterHits, $0))
                }, words),
            "least": InputField(
                name: "least", label: words(.suppliersFilterLeast), value: filters.least, fault: faults["least"]
            ).fields,
        ]
    }
}
