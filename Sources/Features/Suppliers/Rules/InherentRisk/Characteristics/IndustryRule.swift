/// Is the work of an industry that the PPN's guidance lists as high risk?
///
/// Two points for a listed industry, three and grave where the work is also labour-intensive or needs licensed labour
/// providers. Staff from an agency may be placed anywhere, so their industry is unknown until another code says it.
enum IndustryRule {
    static func finding(_ facts: PurchaseFacts) -> RiskFinding {
        guard !facts.codes.isEmpty else {
            return .unknown(.industry, [RiskReason(.nothingSaidAboutWhatIsBought, source: .purchase)])
        }
        let listed = facts.codes.filter { industry($0) != nil }
        if !listed.isEmpty {
            let grave = listed.filter(isGrave)
            return .present(
                .industry, points: grave.isEmpty ? 2 : 3, isGrave: !grave.isEmpty,
                reasons(grave + listed.filter { !isGrave($0) }, facts))
        }
        for code in facts.codes {
            if let reason = unknown(code, facts) { return .unknown(.industry, [reason]) }
        }
        return .absent(
            .industry,
            [RiskReason(.industryNotListed, facts.parameters(facts.codes[0]), source: .industryList)])
    }

    /// Codes that stand beneath a listed prefix but outside the listed industry: retail, zoos, animal doctors.
    private static let notListed = PrefixTable<Sector>("559 other\n774 other\n852 other")

    static func industry(_ code: CPVCode) -> HighRiskIndustry? {
        notListed.values(for: code).isEmpty ? HighRiskIndustry.codes.values(for: code).first : nil
    }

    private static func isGrave(_ code: CPVCode) -> Bool {
        !LabourIntensiveService.codes.values(for: code).isEmpty
            || !LicensedLabourSector.codes.values(for: code).isEmpty
    }

    /// One reason an industry, however many codes stand for it.
    private static func reasons(_ codes: [CPVCode], _ facts: PurchaseFacts) -> [RiskReason] {
        var seen: Set<HighRiskIndustry> = []
        return codes.compactMap { code in
            guard let industry = industry(code), seen.insert(industry).inserted else { return nil }
            return RiskReason(
                .industryListed, facts.parameters(code, [.industry: industry.rawValue]), source: .industryList)
        }
    }

    private static func unknown(_ code: CPVCode, _ facts: PurchaseFacts) -> RiskReason? {
        if LabourIntensiveService.codes.values(for: code).contains(.temporaryStaff) {
            return RiskReason(.industryOfPlacedStaffUnknown, facts.parameters(code), source: .ownRules)
        }
        // Software packages hold servers beneath them and are still software.
        guard Sector.sector(code) != .professionalServices, !HighRiskIndustry.codes.values(beneath: code).isEmpty
        else { return nil }
        return RiskReason(.codeTooBroad, facts.parameters(code), source: .purchase)
    }
}
