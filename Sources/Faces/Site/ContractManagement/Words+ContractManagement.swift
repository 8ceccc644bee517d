import ContractManagement
import Languages

/// The states of contract management, each with its shape and word.
extension Words {
    func tag(_ state: ContractVisit.State) -> Tag {
        Tag(state == .planned ? .warn : .plain, self(.managedVisitState, state))
    }

    func tag(_ state: CorrectiveStep.State) -> Tag {
        Tag(state == .done ? .good : state.isOpen ? .warn : .plain, self(.managedStepState, state))
    }

    func tag(_ state: Remedy.State) -> Tag {
        Tag(state == .confirmed ? .good : state == .refused ? .danger : .warn, self(.managedRemedyState, state))
    }

    func tag(_ state: Leaving.State) -> Tag {
        Tag(state.isOpen ? .warn : .plain, self(.managedLeavingState, state))
    }

    /// What nobody looked at was not seen, never good.
    func tag(_ finding: VisitFinding?) -> Tag {
        let finding = finding ?? .notSeen
        let tone: Tag.Tone =
            switch finding {
            case .asItShouldBe: .good
            case .notAsItShouldBe: .danger
            case .notSeen: .unknown
            }
        return Tag(tone, self(.managedFinding, finding))
    }

    /// How many people, or that nobody knows yet.
    func people(_ count: Int?) -> String { count.map { number($0) } ?? self(.siteUnknown) }
}
