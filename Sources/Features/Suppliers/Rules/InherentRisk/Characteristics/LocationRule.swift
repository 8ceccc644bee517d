/// Where the supplier, its sites and its goods are: is a country on the list of goods made by child or forced labour?
///
/// Three points for forced labour in any good, two for child labour alone. Absent only when the supplier's country is
/// known, the origin too where goods are bought, and none of them is on the list. The list covers the countries its
/// authors study; a country that is missing from it is not thereby free of exploitation.
enum LocationRule {
    static func finding(_ facts: PurchaseFacts) -> RiskFinding {
        let list = ListedGoods.standard
        let forced = facts.countries.filter { list.forcedLabourGoods[$0] != nil }
        let child = facts.countries.filter { list.forcedLabourGoods[$0] == nil && list.allGoods[$0] != nil }
        var reasons: [RiskReason] = []
        if !forced.isEmpty { reasons.append(reason(.countryForcedLabour, forced)) }
        if !child.isEmpty { reasons.append(reason(.countryChildLabour, child)) }
        if !reasons.isEmpty { return .present(.location, points: forced.isEmpty ? 2 : 3, reasons) }
        let gaps = missing(facts)
        return gaps.isEmpty
            ? .absent(.location, [reason(.countriesNotListed, facts.countries)]) : .unknown(.location, gaps)
    }

    /// What would have to be known about places before absence can be said.
    static func missing(_ facts: PurchaseFacts) -> [RiskReason] {
        var gaps: [RiskReason] = []
        if facts.supplierCountries.isEmpty { gaps.append(RiskReason(.supplierCountryUnknown, source: .purchase)) }
        if facts.originCountries.isEmpty, facts.hasGoods || facts.codes.isEmpty {
            gaps.append(RiskReason(.originUnknown, source: .purchase))
        }
        return gaps
    }

    private static func reason(_ key: RiskReasonKey, _ countries: [String]) -> RiskReason {
        RiskReason(key, [.countries: countries.codeList], source: .listedGoods)
    }
}

extension [String] {
    /// Country codes as reasons carry them: `CN, MM`.
    var codeList: String { map { $0.uppercased() }.joined(separator: ", ") }
}
