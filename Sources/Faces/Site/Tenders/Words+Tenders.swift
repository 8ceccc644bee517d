import Languages
import Storage
import Tendering

extension Words {
    /// What a question asks, in the language of the page.
    func question(_ question: TenderQuestion) -> String {
        switch question.id {
        case .bank(let bank): self(.tendersQuestion, bank)
        case .own: question.own.map { said($0.text) } ?? question.id.rawValue
        }
    }

    /// The same where only its identifier is at hand.
    func question(_ id: TenderQuestion.Identifier, _ own: [OwnQuestion]) -> String {
        switch id {
        case .bank(let bank): self(.tendersQuestion, bank)
        case .own(let id): own.first { $0.id == id }.map { said($0.draft.text) } ?? id.text
        }
    }

    /// How a question is judged: `Yes passes, mandatory · weight 2`.
    func rule(_ question: TenderQuestion) -> String {
        var parts = [self(.tendersQuestionKind, question.kind)]
        if let rule = question.passRule {
            parts.append(
                self(
                    .tendersQuestionPasses(
                        answer: self(.tendersLimb, rule.passesOn ? Limb.yes : .no),
                        weight: self(
                            .tendersWeight, rule.isDiscretionary ? ExclusionGround.Weight.discretionary : .mandatory)))
            )
        }
        if question.isScored { parts.append(self(.tendersQuestionWeight(weight: number(question.weight)))) }
        return parts.joined(separator: " · ")
    }
}
