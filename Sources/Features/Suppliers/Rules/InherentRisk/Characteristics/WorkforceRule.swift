/// Who does the work: is it done by many hands at low pay, by agency, seasonal or night workers?
///
/// Absent only for knowledge work. Of goods the notice says nothing about those who made them, so it is unknown.
enum WorkforceRule {
    /// Work of at most this many days is called short: workers come for it and go again.
    static let shortTermDays = 92

    static func finding(_ facts: PurchaseFacts) -> RiskFinding {
        let services = serviceReasons(facts)
        let reasons = wordReasons(facts) + services + shortTerm(facts, isLabourIntensive: !services.isEmpty)
        if !reasons.isEmpty { return .present(.workforce, points: 2, reasons) }
        if facts.codes.isEmpty {
            return .unknown(.workforce, [RiskReason(.nothingSaidAboutWhatIsBought, source: .purchase)])
        }
        if facts.hasGoods {
            return .unknown(.workforce, [RiskReason(.workersOfGoodsUnknown, source: .purchase)])
        }
        guard facts.codes.allSatisfy({ Sector.sector($0) == .professionalServices }) else {
            return .unknown(.workforce, [RiskReason(.workforceNotSaid, source: .purchase)])
        }
        return .absent(
            .workforce, [RiskReason(.knowledgeWork, facts.parameters(facts.codes[0]), source: .ownRules)])
    }

    private static func wordReasons(_ facts: PurchaseFacts) -> [RiskReason] {
        TextSignal.allCases.filter(\.isAboutWorkforce).compactMap { signal in
            facts.signals[signal].map { RiskReason(.workforceWords, [.words: $0], source: .purchase) }
        }
    }

    private static func serviceReasons(_ facts: PurchaseFacts) -> [RiskReason] {
        var services: Set<LabourIntensiveService> = []
        var licensed: Set<LicensedLabourSector> = []
        return facts.codes.flatMap { code in
            let labour = LabourIntensiveService.codes.values(for: code).filter { services.insert($0).inserted }.map {
                RiskReason(
                    .labourIntensiveService, facts.parameters(code, [.service: $0.rawValue]), source: .ownRules)
            }
            let licences = LicensedLabourSector.codes.values(for: code).filter { licensed.insert($0).inserted }.map {
                RiskReason(
                    .licensedLabourSector, facts.parameters(code, [.licensed: $0.rawValue]), source: .licensing)
            }
            return labour + licences
        }
    }

    private static func shortTerm(_ facts: PurchaseFacts, isLabourIntensive: Bool) -> [RiskReason] {
        guard isLabourIntensive, let days = facts.durationDays, (1...shortTermDays).contains(days) else { return [] }
        return [RiskReason(.shortTermWork, [.count: String(days)], source: .ownRules)]
    }
}
