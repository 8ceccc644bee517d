import Suppliers

/// The own risk of a business: what is inherent in what it supplies and where it is, and what it has answered.
///
/// In thousandths. Inherent: the points of `InherentRisk` of their 15, and never less than its tier stands for; a business of which
/// neither industry nor commodity is known stands in the middle, never at none. A red flag lifts it to its weight at least.
enum OwnRisk {
    static let mostPoints = 15
    /// The most products that are looked at.
    static let mostTexts = 20

    struct Finding: Sendable, Hashable {
        /// 0 to 1000.
        var risk: Int
        /// Codes of `RiskReasonKey`, then of red flags.
        var reasons: [String]
        var tier: RiskTier
        /// The inherent part, explained.
        var assessment: RiskAssessment
    }

    /// The least that a tier stands for: the middle for what is unknown.
    static func floor(of tier: RiskTier) -> Int {
        switch tier {
        case .low: 50
        case .medium: 400
        case .unknown: 500
        case .high: 700
        }
    }

    /// - Parameters:
    ///   - country: ISO 3166-1 alpha-2; where it is and, since nothing else is known, where its goods come from.
    ///   - category: a CPV code of two to eight digits.
    ///   - products: what it supplies, in words.
    static func finding(country: String?, category: String?, products: [String], flags: [RedFlag]) -> Finding {
        let countries = country.map { [$0.lowercased()] } ?? []
        let texts = Array(products.prefix(mostTexts))
        let question = RiskQuestion(
            cpv: category.map { [padded($0)] } ?? [], category: texts.first, supplierCountries: countries,
            originCountries: countries, text: texts)
        let assessment = InherentRisk.assess(question)
        let inherent = max(assessment.points * 1000 / mostPoints, floor(of: assessment.tier))
        let reasons = assessment.findings.filter { $0.state != .absent }.flatMap { $0.reasons.prefix(1) }
        var seen: Set<String> = []
        let codes = (reasons.map(\.key.rawValue) + flags.map(\.code)).filter { seen.insert($0).inserted }
        return Finding(
            risk: min(1000, max(inherent, flags.map(\.weight).max() ?? 0)), reasons: codes, tier: assessment.tier,
            assessment: assessment)
    }

    /// A code of fewer digits stands for its whole division, as zeros do in CPV 2008.
    private static func padded(_ code: String) -> String {
        code + String(repeating: "0", count: max(0, 8 - code.utf8.count))
    }
}
