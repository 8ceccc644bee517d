/// All that the rules of inherent risk take from a CPV code. Purchases that differ only in codes of one meaning are of the same
/// tier, whatever else is known about them; only the reasons name other codes.
public struct CodeMeaning: Hashable, Sendable {
    private let kind: CPVCode.Kind
    private let isHighRiskIndustry: Bool
    private let mayHoldHighRiskIndustry: Bool
    private let isLabourIntensive: Bool
    private let isTemporaryStaff: Bool
    private let isLicensed: Bool
    private let isKnowledgeWork: Bool
    private let goods: [GoodSlug]
    private let mayHoldGoods: Bool
    private let hasGoodsInside: Bool

    /// The meaning of a code of eight digits, with or without the check digit; nil for anything else.
    public init?(code text: String) {
        guard let code = CPVCode(text) else { return nil }
        let labour = LabourIntensiveService.codes.values(for: code)
        kind = code.kind
        isHighRiskIndustry = IndustryRule.industry(code) != nil
        mayHoldHighRiskIndustry = !HighRiskIndustry.codes.values(beneath: code).isEmpty
        isLabourIntensive = !labour.isEmpty
        isTemporaryStaff = labour.contains(.temporaryStaff)
        isLicensed = !LicensedLabourSector.codes.values(for: code).isEmpty
        isKnowledgeWork = Sector.sector(code) == .professionalServices
        goods = GoodSlug.codes.values(for: code)
        mayHoldGoods = !GoodSlug.codes.values(beneath: code).isEmpty
        hasGoodsInside = !GoodSlug.insideServices.values(for: code).isEmpty
    }
}
