/// Are goods of this kind known to be made by forced or child labour, and there where these come from?
///
/// Three points and grave when good and country stand together on the list for forced labour or for inputs made with
/// it; two when they do for child labour, or when the PPN names the good wherever it comes from. A listed good of
/// unknown origin is unknown; of a known origin that the list does not have, absent. A supplier in a listed country
/// can raise the finding; a supplier elsewhere says nothing about where the goods were made.
enum CommodityRule {
    static func finding(_ facts: PurchaseFacts) -> RiskFinding {
        guard !facts.codes.isEmpty else {
            return .unknown(.commodity, [RiskReason(.nothingSaidAboutWhatIsBought, source: .purchase)])
        }
        let slugs = unique(facts.codes.flatMap(GoodSlug.codes.values(for:)))
        let goods = slugs.compactMap { ListedGoods.standard.goods[$0.rawValue] }
        return present(goods, slugs, facts) ?? notPresent(goods, facts)
    }

    private static func present(_ goods: [ListedGood], _ slugs: [GoodSlug], _ facts: PurchaseFacts) -> RiskFinding? {
        let countries = facts.originCountries + facts.supplierCountries
        let forced = pairs(.goodForcedLabourPair, goods, countries) { $0.forcedLabour || $0.forcedChildLabour }
        let derived = pairs(.goodDerivedPair, goods, countries) { $0.derivedFrom != nil }
        let child = pairs(.goodChildLabourPair, goods, countries) { $0.childLabour && !$0.involvesForcedLabour }
        let named = slugs.filter(GoodSlug.ofConcern.contains)
        let concern =
            named.isEmpty
            ? []
            : [RiskReason(.goodOfConcern, [.goods: list(named.map(\.rawValue))], source: .ppn0223)]
        let reasons = forced + derived + child + concern
        guard !reasons.isEmpty else { return nil }
        let isGrave = !forced.isEmpty || !derived.isEmpty
        return .present(.commodity, points: isGrave ? 3 : 2, isGrave: isGrave, reasons)
    }

    /// One reason a country: the goods that the list has for it with the finding asked for.
    private static func pairs(
        _ key: RiskReasonKey, _ goods: [ListedGood], _ countries: [String], where holds: (GoodFinding) -> Bool
    ) -> [RiskReason] {
        var seen: Set<String> = []
        return countries.filter { seen.insert($0).inserted }.compactMap { country in
            let found = goods.filter { $0.findings[country].map(holds) ?? false }
            guard !found.isEmpty else { return nil }
            return RiskReason(
                key, [.goods: list(found.map(\.slug)), .countries: country.uppercased()], source: .listedGoods)
        }
    }

    private static func notPresent(_ goods: [ListedGood], _ facts: PurchaseFacts) -> RiskFinding {
        if !goods.isEmpty {
            let parameters: [RiskParameter: String] = [
                .goods: list(goods.map(\.slug)), .countries: facts.originCountries.codeList,
            ]
            return facts.originCountries.isEmpty
                ? .unknown(.commodity, [RiskReason(.goodListedOriginUnknown, parameters, source: .listedGoods)])
                : .absent(.commodity, [RiskReason(.goodListedElsewhere, parameters, source: .listedGoods)])
        }
        for code in facts.codes {
            if let reason = unknown(code, facts) { return .unknown(.commodity, [reason]) }
        }
        let code = facts.codes.first { $0.kind == .goods } ?? facts.codes[0]
        return code.kind == .goods
            ? .absent(.commodity, [RiskReason(.goodNotListed, facts.parameters(code), source: .listedGoods)])
            : .absent(.commodity, [RiskReason(.noGoodsInService, facts.parameters(code), source: .ownRules)])
    }

    /// Works hold materials, meals hold food, and broad codes hold listed goods beneath them.
    private static func unknown(_ code: CPVCode, _ facts: PurchaseFacts) -> RiskReason? {
        switch code.kind {
        case .works: return RiskReason(.materialsInsideWorks, facts.parameters(code), source: .ownRules)
        case .service:
            let inside = unique(GoodSlug.insideServices.values(for: code))
            guard !inside.isEmpty else { return nil }
            return RiskReason(
                .goodsInsideService, facts.parameters(code, [.goods: list(inside.map(\.rawValue))]),
                source: .listedGoods)
        case .goods:
            guard !GoodSlug.codes.values(beneath: code).isEmpty else { return nil }
            return RiskReason(.codeTooBroad, facts.parameters(code), source: .purchase)
        }
    }

    private static func unique(_ slugs: [GoodSlug]) -> [GoodSlug] {
        var seen: Set<GoodSlug> = []
        return slugs.filter { seen.insert($0).inserted }
    }

    /// At most eight names: a reason is read, not searched.
    private static func list(_ slugs: [String]) -> String { slugs.prefix(8).joined(separator: ", ") }
}
