/// Where the deciding about a bidder stands, from the entries of its file in their order.
enum DecisionStateRule {
    static func state(_ records: [BidderRecord]) -> DecisionState {
        var state = DecisionState.undecided
        for record in records {
            switch record.entry {
            case .decision(let decision):
                state = decision.outcome == .exclude ? .waitsForSecond(record, decision) : .holds(record, decision)
            case .second(let word):
                guard case .waitsForSecond(let decided, let decision) = state, decided.id == word.decision else {
                    continue
                }
                state = word.agrees ? .holds(decided, decision) : .undecided
            case .appeal(let appeal):
                guard case .holds(let decided, let decision) = state, decided.id == appeal.decision else { continue }
                state = .underAppeal(decided, decision)
            case .appealOutcome(let outcome):
                guard case .underAppeal(let decided, let decision) = state else { continue }
                state = outcome.decisionStands ? .holds(decided, decision) : .undecided
            default: continue
            }
        }
        return state
    }
}
