import Screening

/// The decisions on a hit with names and reasons, newest first.
struct DecisionLines {
    /// Oldest first.
    var decisions: [Decision]

    func fields(in words: Words) -> [Fields] { decisions.reversed().map { line($0, words) } }

    func line(_ decision: Decision, _ words: Words) -> Fields {
        [
            "decidedAt": words.moment(decision.at),
            "decidedBy": decision.by ?? words("screening.by.commandLine"),
            "decided": decided(decision, words),
            "decidedWhy": decision.reason,
        ]
    }

    private func decided(_ decision: Decision, _ words: Words) -> String {
        let verdict = decision.verdict.map { words("screening.verdict.\($0.rawValue)") } ?? ""
        return words("screening.part.\(decision.part.rawValue)", ["verdict": verdict])
    }
}
