/// How the work is passed on: labour providers, subcontractors, franchises.
///
/// Never absent by itself: below the first tier nothing is known until the supplier has declared it. Labour provided by
/// others is grave. A direct award adds that no question was asked at selection; it decides nothing.
enum SupplyModelRule {
    /// Works of at least this many pounds are taken to be passed on to subcontractors.
    static let largeWorksPounds: Int64 = 1_000_000

    static func finding(_ facts: PurchaseFacts) -> RiskFinding {
        let direct = facts.isDirectAward ? [RiskReason(.directAward, source: .purchase)] : []
        let providers = labourProviderReasons(facts)
        let others = wordReasons(facts) + largeWorks(facts)
        guard providers.isEmpty, others.isEmpty else {
            return .present(.model, points: 2, isGrave: !providers.isEmpty, providers + others + direct)
        }
        return .unknown(.model, [RiskReason(.chainNotDeclared, source: .purchase)] + direct)
    }

    private static func labourProviderReasons(_ facts: PurchaseFacts) -> [RiskReason] {
        let codes = facts.codes.filter { LabourIntensiveService.codes.values(for: $0).contains(.temporaryStaff) }
        let byCode = codes.prefix(1).map { RiskReason(.labourProvider, facts.parameters($0), source: .ownRules) }
        let byWords = [TextSignal.labourOnly, .agencyWorkers].compactMap { facts.signals[$0] }.prefix(1).map {
            RiskReason(.passedOnWords, [.words: $0], source: .purchase)
        }
        return byCode + byWords
    }

    private static func wordReasons(_ facts: PurchaseFacts) -> [RiskReason] {
        TextSignal.allCases.filter { !$0.isAboutWorkforce }.compactMap { signal in
            facts.signals[signal].map { RiskReason(.passedOnWords, [.words: $0], source: .purchase) }
        }
    }

    private static func largeWorks(_ facts: PurchaseFacts) -> [RiskReason] {
        guard let value = facts.valueInPounds, value >= largeWorksPounds,
            let code = facts.codes.first(where: { $0.kind == .works })
        else { return [] }
        return [RiskReason(.largeWorks, facts.parameters(code), source: .ownRules)]
    }
}
