import Languages
import Screening

/// The decisions on a hit with names and reasons, newest first.
struct DecisionLines {
    /// Oldest first.
    var decisions: [Decision]

    func fields(in words: Words) -> [Fields] { decisions.reversed().map { line($0, words) } }

    func line(_ decision: Decision, _ words: Words) -> Fields {
        [
            "decidedAt": words.moment(decision.at),
            "decidedBy": decision.by ?? words(.screeningByCommandLine),
            "decided": decided(decision, words),
            "decidedWhy": decision.reason,
        ]
    }

    private func decided(_ decision: Decision, _ words: Words) -> String {
        let verdict = decision.verdict.map { words(.screeningVerdict, $0) } ?? ""
        return words(.screeningPart, decision.part, ["verdict": verdict])
    }
}
