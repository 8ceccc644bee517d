import Languages
import Storage
import Suppliers

/// An assessment of inherent risk explained: the rule, the six characteristics with their reasons and sources, and the
/// answer that would help most. Drawn by `{{#risk}}{{>parts/risk}}{{/risk}}`.
struct RiskView {
    var assessment: RiskAssessment

    /// What the points of all six characteristics sum to at most.
    private static let mostPoints = RiskCharacteristic.allCases.reduce(0) { $0 + $1.maximumPoints }

    func fields(in words: Words) -> Fields {
        [
            "rule": words(.riskRule, assessment.rule),
            "score": Self.score(assessment.points, words),
            "findings": assessment.findings.map { finding($0, words) },
            "useful": assessment.mostUseful.map { useful($0, words) },
        ]
    }

    /// `10 of 15 points`.
    static func score(_ points: Int, _ words: Words) -> String {
        words(.suppliersRiskPoints(points: words.number(points), most: words.number(mostPoints)))
    }

    private func finding(_ finding: RiskFinding, _ words: Words) -> Fields {
        let most = finding.characteristic.maximumPoints
        return [
            "characteristic": words(.riskCharacteristic, finding.characteristic),
            "state": Tag(Self.tone(of: finding), words(.riskState, finding.state)).fields,
            "findingPoints": words(
                .suppliersRiskPoints(points: words.number(finding.points), most: words.number(most))),
            "reasons": finding.reasons.map { reason($0, words) },
        ]
    }

    private func reason(_ reason: RiskReason, _ words: Words) -> Fields {
        let title = words.code(reason.source.id, under: .riskSource)
        return [
            "sentence": reason.sentence(in: words),
            "source": title,
            "sourceLink": reason.source.address,
            // What the purchase itself says has no date of its own.
            "sourceDate": reason.source == .purchase ? nil : Self.date(reason.source.date, words),
        ]
    }

    private func useful(_ answer: UsefulAnswer, _ words: Words) -> Fields {
        [
            "question": words(.riskInquiry, answer.inquiry),
            "effect": words(
                .suppliersRiskUsefulEffect(
                    tier: words.riskTag(answer.tier).word, score: Self.score(answer.points, words))),
        ]
    }

    /// What is not there is not thereby good: it stays without colour.
    private static func tone(of finding: RiskFinding) -> Tag.Tone {
        switch finding.state {
        case .present: finding.isGrave ? .danger : .warn
        case .absent: .plain
        case .unknown: .unknown
        }
    }

    /// A date as exact as the source gives it: `2023`, `December 2023`, `8 Jul 2004`.
    private static func date(_ text: String, _ words: Words) -> String {
        if let day = Day(text) { return words.shortDay(day) }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, (1...12).contains(parts[1]) else { return text }
        return words.language.month(year: parts[0], month: parts[1])
    }
}
