/// The parts of a contract's page, in the order in which things are done.
enum ManagedSection: String, CaseIterable, Sendable {
    case concerns, remedies, reviews, visits, questions, plans, meetings, leaving

    /// What begins something in it.
    var forms: [ManagedFormKind] {
        switch self {
        case .concerns: [.concern]
        case .remedies: [.remedy]
        case .reviews: [.planReview, .holdReview]
        case .visits: [.visit]
        case .questions: [.question]
        case .plans: [.plan]
        case .meetings: [.meeting, .standingItems]
        case .leaving: [.leaving]
        }
    }
}
