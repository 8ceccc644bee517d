import Languages
import Storage
import Suppliers
import SupplyChains

/// Words that the pages of supply chains share.
extension Words {
    /// How far a business has come, never by colour alone.
    func answer(_ answer: ChainMap.Node.Answer) -> Tag {
        let tone: Tag.Tone =
            switch answer {
            case .notAsked: .unknown
            case .asked: .plain
            case .answered: .good
            case .late: .warn
            case .refused: .danger
            }
        return Tag(tone, self(.chainsAnswer, answer))
    }

    /// How far one invitation has come.
    func state(of invitation: ChainInvitation, on today: Day) -> Tag {
        if invitation.isLate(on: today) { return Tag(.warn, self(.chainsAnswer, ChainMap.Node.Answer.late)) }
        let tone: Tag.Tone =
            switch invitation.state {
            case .sent, .opened, .withdrawn: .plain
            case .answered: .good
            case .refused: .danger
            }
        return Tag(tone, self(.chainsInvitationState, invitation.state))
    }

    func knowledge(_ knowledge: SupplierKnowledge) -> Tag {
        let tone: Tag.Tone =
            switch knowledge {
            case .unsaid, .unknown: .unknown
            case .named, .none: .plain
            }
        return Tag(tone, self(.chainsKnowledge, knowledge))
    }

    /// A business's name, or that it is hidden.
    func business(_ name: String?) -> String { name ?? self(.chainsHiddenName) }

    /// Thousandths as per cent: `12.5%`; that it is unknown where it is.
    func share(_ thousandths: Int?) -> String {
        guard let thousandths else { return self(.siteUnknown) }
        let places = thousandths % 10 == 0 ? 0 : 1
        return "\(language.decimal(Double(thousandths) / 10, places: places))%"
    }

    /// A risk in thousandths on the scale of 100, the one on which risks are told everywhere: `90`, `45.5`.
    func risk(thousandths: Int) -> String {
        let bounded = min(1_000, max(0, thousandths))
        return language.decimal(Double(bounded) / 10, places: bounded % 10 == 0 ? 0 : 1)
    }

    /// How far a business has come with the questionnaire.
    func questionnaire(_ state: QuestionnaireState) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .notAsked: .unknown
            case .asked, .partAnswered: .plain
            case .answered: .good
            case .late: .warn
            case .refused: .danger
            }
        return Tag(tone, self(.chainsQuestionnaire, state))
    }

    func country(orUnknown code: String?) -> String { code.map { country($0) } ?? self(.siteUnknown) }
}
