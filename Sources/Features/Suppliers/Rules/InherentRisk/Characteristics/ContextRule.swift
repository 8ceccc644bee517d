/// What surrounds the supplier: is forced labour found in many trades of the country?
///
/// Present where the list has forced labour, or inputs made with it, for at least ``manyGoods`` goods of one country:
/// that is no single bad trade but a failing of law and its enforcement. Grades of how far governments have moved are
/// not scored: they are about child labour and partly blank.
enum ContextRule {
    /// Forced-labour goods of one country from which its context counts as a characteristic.
    static let manyGoods = 3

    static func finding(_ facts: PurchaseFacts) -> RiskFinding {
        let list = ListedGoods.standard
        let many = facts.countries.filter { list.forcedLabourGoods[$0, default: 0] >= manyGoods }
        if !many.isEmpty {
            return .present(
                .context, points: 2,
                many.map { country in
                    RiskReason(
                        .countryManyForcedLabourGoods,
                        [
                            .countries: country.uppercased(),
                            .count: String(list.forcedLabourGoods[country, default: 0]),
                        ], source: .listedGoods)
                })
        }
        let gaps = LocationRule.missing(facts)
        if !gaps.isEmpty { return .unknown(.context, gaps) }
        return .absent(
            .context,
            [RiskReason(.countriesFewForcedLabourGoods, [.countries: facts.countries.codeList], source: .listedGoods)])
    }
}
