import ContractManagement
import Storage

/// The record that a form changes.
enum ManagedRecord: Sendable {
    case visit(ContractVisit)
    case question(SupplierQuestion)
    case plan(CorrectivePlan)
    case step(CorrectiveStep)
    case remedy(Remedy)
    case leaving(Leaving)

    /// The record that the path names, of a contract's file; nil where there is none.
    init?(_ kind: ManagedFormKind, _ id: String, in file: ContractFile) {
        let found: ManagedRecord? =
            switch kind {
            case .visitReport: file.visits.first { $0.id.text == id }.map { .visit($0) }
            case .questionAnswer: file.questions.first { $0.id.text == id }.map { .question($0) }
            case .step: file.plans.first { $0.id.text == id }.map { .plan($0) }
            case .stepState: file.plans.flatMap(\.steps).first { $0.id.text == id }.map { .step($0) }
            case .remedyState: file.remedies.first { $0.id.text == id }.map { .remedy($0) }
            case .leavingStep: file.leavings.first { $0.id.text == id }.map { .leaving($0) }
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    var id: String {
        switch self {
        case .visit(let visit): visit.id.text
        case .question(let question): question.id.text
        case .plan(let plan): plan.id.text
        case .step(let step): step.id.text
        case .remedy(let remedy): remedy.id.text
        case .leaving(let leaving): leaving.id.text
        }
    }

    /// Whether something may still be recorded of it.
    var isOpen: Bool {
        switch self {
        case .visit(let visit): visit.state == .planned
        case .question(let question): question.answeredOn == nil
        case .plan, .step: true
        case .remedy(let remedy): !remedy.following.isEmpty
        case .leaving(let leaving): leaving.state.isOpen
        }
    }
}
