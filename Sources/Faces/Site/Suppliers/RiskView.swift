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
            "rule": words("risk.rule.\(assessment.rule.rawValue)"),
            "score": Self.score(assessment.points, words),
            "findings": assessment.findings.map { finding($0, words) },
            "useful": assessment.mostUseful.map { useful($0, words) },
        ]
    }

    /// `10 of 15 points`.
    static func score(_ points: Int, _ words: Words) -> String {
        words("suppliers.risk.points", ["points": words.number(points), "most": words.number(mostPoints)])
    }

    private func finding(_ finding: RiskFinding, _ words: Words) -> Fields {
        let most = finding.characteristic.maximumPoints
        return [
            "characteristic": words("risk.characteristic.\(finding.characteristic.rawValue)"),
            "state": Tag(Self.tone(of: finding), words("risk.state.\(finding.state.rawValue)")).fields,
            "findingPoints": words(
                "suppliers.risk.points", ["points": words.number(finding.points), "most": words.number(most)]),
            "reasons": finding.reasons.map { reason($0, words) },
        ]
    }

    private func reason(_ reason: RiskReason, _ words: Words) -> Fields {
        let title = words("risk.source.\(reason.source.id)")
        return [
            "sentence": reason.sentence { words.risk($0, $1, $2) },
            "source": title,
            "sourceLink": reason.source.address,
            // What the purchase itself says has no date of its own.
            "sourceDate": reason.source == .purchase ? nil : Self.date(reason.source.date, words),
        ]
    }

    private func useful(_ answer: UsefulAnswer, _ words: Words) -> Fields {
        [
            "question": words("risk.inquiry.\(answer.inquiry.rawValue)"),
            "effect": words(
                "suppliers.risk.useful.effect",
                ["tier": words.riskTag(answer.tier).word, "score": Self.score(answer.points, words)]),
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

extension Words {
    /// The words of a reason of risk; a country that nobody knows stands by its code.
    fileprivate func risk(_ key: String, _ arguments: [String: String], _ count: Int?) -> String {
        let country = key.hasPrefix("country.") ? key.dropFirst("country.".count) : nil
        return country.map { self.country(String($0)) } ?? self(key, arguments, count: count)
    }
}
