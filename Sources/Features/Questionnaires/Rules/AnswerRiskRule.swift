import SupplyChains

/// What answers say of the risk that a business carries itself.
enum AnswerRiskRule {
    /// From here up where something that must be put right has failed, in thousandths.
    static let leastWithMandatoryFail = 800

    /// In thousandths, from what is certain: an answer that was not given lowers no risk.
    /// - Returns: nil where nothing that is judged was answered.
    static func risk(of outcome: QuestionnaireRequest.Outcome) -> Int? {
        guard let score = outcome.score else { return nil }
        let risk = 1000 - score.least
        return outcome.mandatoryFails > 0 ? max(risk, leastWithMandatoryFail) : risk
    }

    /// The code of a red flag on the map of the chain.
    static func reason(_ question: String) -> String { RedFlag.questionnaire + question }

    /// A request's state as the map shows it.
    static func state(_ state: QuestionnaireRequest.State) -> QuestionnaireState {
        switch state {
        case .asked: .asked
        case .started: .partAnswered
        case .answered: .answered
        case .late: .late
        case .refused: .refused
        case .cancelled: .notAsked
        }
    }
}
