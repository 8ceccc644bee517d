/// How far a business has come with the questionnaire that it was sent: apart from whether it has named its suppliers.
public enum QuestionnaireState: String, Sendable, CaseIterable {
    case notAsked
    /// Asked, in time, nothing saved yet.
    case asked
    /// Something is saved, and not all is sent.
    case partAnswered
    case answered
    case late
    case refused
}

/// How one business stands with its latest questionnaire.
public struct QuestionnaireStanding: Sendable, Hashable {
    public var state: QuestionnaireState
    /// What its answers come to in thousandths, from what is certain to what is possible; nil until there are some.
    public var score: ClosedRange<Int>?

    public init(_ state: QuestionnaireState, score: ClosedRange<Int>? = nil) {
        self.state = state
        self.score = score
    }

    /// Of several records that were found to be one business, whoever has come farthest speaks for it.
    static func best(of standings: [QuestionnaireStanding]) -> QuestionnaireStanding {
        let order: [QuestionnaireState] = [.answered, .partAnswered, .asked, .late, .refused]
        for state in order {
            if let found = standings.first(where: { $0.state == state }) { return found }
        }
        return QuestionnaireStanding(.notAsked)
    }
}
